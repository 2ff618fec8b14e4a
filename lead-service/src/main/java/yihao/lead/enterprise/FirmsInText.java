package yihao.lead.enterprise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.InvestorName;
import yihao.lead.firstreport.IdentityKeys;

/// L2, L7: the firms of the register that a text names by exactly one of their names, as far as its
/// reader sees them. However long the text is, only so many places of it are looked at.
public final class FirmsInText {

    private static final int SEEN = 500;
    private static final int PLACES = 12;
    private static final int LONGEST = 40;
    private static final int MOST = 5;
    private static final String ANY_LANGUAGE = "zh";
    private static final Pattern LIMITS = Pattern.compile("[\\n\\r\\t，。；、：:;!！?？“”\"'<>《》|]");

    private final Enterprises enterprises;
    private final Aliases aliases;
    private final EnterpriseSight sight;
    private final IdentityKeys keys;

    public FirmsInText(Enterprises enterprises, EnterpriseSight sight, IdentityKeys keys) {
        this.enterprises = enterprises;
        this.aliases = new Aliases(enterprises);
        this.sight = sight;
        this.keys = keys;
    }

    /// @param endings what a firm's name ends in (有限公司, GmbH)
    public List<Canonical> named(String text, List<String> endings, Actor reader) {
        var places = places(text, endings);
        var asked = places.stream()
                .flatMap(List::stream)
                .flatMap(name -> keysOf(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var seen = asked.isEmpty() ? List.<Versioned<Enterprise>>of() : enterprises.called(asked);
        var firms = seen.stream()
                .map(aliases::of)
                .filter(firm -> sight.sees(reader, firm.state()))
                .toList();
        var found = new LinkedHashMap<String, Canonical>();
        for (var candidates : places) {
            longest(candidates, firms).forEach(firm -> found.putIfAbsent(firm.id(), firm));
        }
        return found.values().stream().limit(MOST).toList();
    }

    /// More than one where they are called alike.
    private List<Canonical> longest(List<String> candidates, List<Canonical> firms) {
        return candidates.stream()
                .map(this::keysOf)
                .map(name -> firms.stream()
                        .filter(firm -> !Collections.disjoint(firm.keys(), name))
                        .toList())
                .filter(called -> !called.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Set<String> keysOf(String name) {
        return keys.ofName(new InvestorName(name, ANY_LANGUAGE));
    }

    /// For each place where a name may end, what may be the name, the longest first.
    private static List<List<String>> places(String text, List<String> endings) {
        var any = endings.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var ends = Pattern.compile("(?:" + any + ")(?![A-Za-z])").matcher(text);
        var places = new LinkedHashSet<List<String>>();
        for (int seen = 0; seen < SEEN && places.size() < PLACES && ends.find(); seen++) {
            var window = text.substring(Math.max(0, ends.start() - LONGEST), ends.end());
            var limits = LIMITS.matcher(window);
            int from = 0;
            while (limits.find() && limits.end() < window.length()) {
                from = limits.end();
            }
            places.add(candidates(window.substring(from)));
        }
        return List.copyOf(places);
    }

    /// From each Chinese character on, and from each beginning of a word.
    private static List<String> candidates(String window) {
        var candidates = new ArrayList<String>();
        for (int at = 0; at + 1 < window.length(); at++) {
            if (mayBegin(window, at)) {
                candidates.add(window.substring(at));
            }
        }
        return candidates;
    }

    private static boolean mayBegin(String window, int at) {
        char one = window.charAt(at);
        boolean within = at > 0 && Character.isLetterOrDigit(window.charAt(at - 1));
        return Character.isLetterOrDigit(one) && (Character.isIdeographic(one) || !within);
    }
}
