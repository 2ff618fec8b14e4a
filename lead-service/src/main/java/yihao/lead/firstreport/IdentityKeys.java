package yihao.lead.firstreport;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.Lead;
import yihao.reference.names.EnterpriseNames;
import yihao.reference.names.NormalisedName;

/// L4: what makes two reports the same investor by itself: an equal credit code, an equal registration in the same
/// country, an equal normalised name in whatever language it was written. Entries of the register that
/// are merged have one key together, as long as the same merges stand.
public record IdentityKeys(EnterpriseNames names) {

    private static final String NAME = "name:";
    private static final String FIRM = "firm:";
    private static final String BEGINS = ">";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");

    public Set<String> of(Investor investor) {
        var keys = new LinkedHashSet<String>();
        if (investor.creditCode() != null) {
            keys.add("code:" + investor.creditCode());
        }
        if (investor.foreignRegistration() != null) {
            keys.add("reg:" + investor.country() + ":" + compact(investor.foreignRegistration()));
        }
        investor.names().forEach(name -> keys.addAll(ofName(name)));
        if (investor.merges() != null) {
            keys.add(FIRM + investor.merges());
        }
        return keys;
    }

    /// What stays an investor's own when a merge is undone.
    public static List<String> lasting(Collection<String> keys) {
        return keys.stream().filter(key -> !key.startsWith(FIRM)).toList();
    }

    /// None for a name of which nothing is left once it is normalised.
    public Set<String> ofName(InvestorName name) {
        return names.all(name.text()).stream()
                .filter(normalised -> !normalised.core().isEmpty())
                .map(normalised -> NAME + normalised.key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether these keys say that two investors are one. Two registrations of one kind that differ are two
    /// enterprises, whatever they are called.
    public static boolean areOne(Collection<String> mine, Collection<String> theirs) {
        var common = new HashSet<>(mine);
        common.retainAll(theirs);
        return common.stream().anyMatch(key -> !isName(key)) || (!common.isEmpty() && !contradict(mine, theirs));
    }

    /// Whether these keys are of another investor than the lead's.
    boolean areOfAnother(Lead lead, Collection<String> mine) {
        var theirs = of(lead.report().investor());
        theirs.addAll(lead.protection() == null ? Set.of() : lead.protection().keys());
        return !areOne(mine, theirs);
    }

    private static boolean contradict(Collection<String> mine, Collection<String> theirs) {
        return mine.stream()
                .filter(IdentityKeys::isRegistration)
                .anyMatch(one -> theirs.stream()
                        .filter(IdentityKeys::isRegistration)
                        .anyMatch(other -> kind(one).equals(kind(other)) && !one.equals(other)));
    }

    public static boolean isRegistration(String key) {
        return !isName(key) && !key.startsWith(FIRM);
    }

    private static boolean isName(String key) {
        return key.startsWith(NAME);
    }

    public static List<String> registrations(Collection<String> keys) {
        return keys.stream().filter(IdentityKeys::isRegistration).toList();
    }

    public static List<String> names(Collection<String> keys) {
        return keys.stream().filter(IdentityKeys::isName).toList();
    }

    private static String kind(String key) {
        return key.substring(0, key.lastIndexOf(':'));
    }

    /// Under which a name is found: its blocks, and the beginnings of it and of its words while it is being typed.
    public Set<String> findable(Collection<InvestorName> written) {
        var found = blocks(written);
        written.stream()
                .flatMap(name -> names.all(name.text()).stream())
                .flatMap(name -> Stream.concat(Stream.of(name.core()), name.brand().words().stream()))
                .forEach(word -> IntStream.rangeClosed(SHORTEST, Math.min(LONGEST, word.length()))
                        .forEach(end -> found.add(BEGINS + word.substring(0, end))));
        return found;
    }

    /// The beginning to ask for when so much of a name is typed; none while it is too short.
    public static Optional<String> beginning(NormalisedName typed) {
        var core = typed.core();
        return core.length() < SHORTEST
                ? Optional.empty()
                : Optional.of(BEGINS + core.substring(0, Math.min(LONGEST, core.length())));
    }

    /// Under which similar names meet.
    public Set<String> blocks(Collection<InvestorName> written) {
        var blocks = new LinkedHashSet<String>();
        written.stream().flatMap(name -> names.all(name.text()).stream()).forEach(name -> blocks.addAll(name.blocks()));
        return blocks;
    }

    /// Which kind of key two investors have in common: the strongest one counts.
    static String strongest(Collection<String> common) {
        if (common.stream().anyMatch(key -> key.startsWith("code:"))) {
            return "CODE";
        }
        if (common.stream().anyMatch(key -> key.startsWith("reg:"))) {
            return "REGISTRATION";
        }
        return common.isEmpty() ? "ENTERPRISE" : "NAME";
    }

    private static String compact(String registration) {
        var halfWidth = java.text.Normalizer.normalize(registration, java.text.Normalizer.Form.NFKC);
        return SEPARATORS.matcher(halfWidth).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
