package yihao.lead.enterprise;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.firstreport.Likeness;
import yihao.reference.names.EnterpriseNames;
import yihao.reference.names.NormalisedName;

/// L2, L4: the enterprises of the register that somebody may mean while typing a name: similar ones first, then those
/// that begin alike, then those that are typed so in pinyin or by initials. However many there are, only so many are
/// looked at.
public final class SuggestEnterprises {

    private static final int CANDIDATES = 40;
    private static final int MOST = 8;
    private static final int SHORTEST = 2;

    private final Enterprises enterprises;
    private final EnterpriseSight sight;
    private final EnterpriseNames names;
    private final Aliases aliases;

    public SuggestEnterprises(Enterprises enterprises, EnterpriseSight sight, EnterpriseNames names) {
        this.enterprises = enterprises;
        this.aliases = new Aliases(enterprises);
        this.sight = sight;
        this.names = names;
    }

    /// @param likeness 0 where only the beginning is the same
    public record Suggestion(Versioned<Enterprise> enterprise, BigDecimal likeness) {}

    public List<Suggestion> suggest(String written, Actor reader) {
        var typed = names.normalise(written);
        var similar = meeting(typed.blocks(), CANDIDATES, reader).stream()
                .map(one -> new Suggestion(one, likeness(typed, one.state())))
                .sorted(Comparator.comparing(Suggestion::likeness).reversed())
                .limit(MOST)
                .toList();
        var beginning = IdentityKeys.beginning(typed)
                .map(begins -> meeting(Set.of(begins), MOST, reader))
                .orElse(List.of());
        var typedSo = written.strip().length() < SHORTEST
                ? List.<Versioned<Enterprise>>of()
                : seen(enterprises.typed(written, MOST), reader);
        var all = new LinkedHashMap<String, Suggestion>();
        similar.forEach(one -> put(all, one.enterprise(), one.likeness()));
        beginning.forEach(one -> put(all, one, BigDecimal.ZERO));
        typedSo.forEach(one -> put(all, one, BigDecimal.ZERO));
        return all.values().stream().limit(MOST).toList();
    }

    /// A merged entry's name leads to the entry that stands for it.
    private void put(LinkedHashMap<String, Suggestion> all, Versioned<Enterprise> found, BigDecimal likeness) {
        var standing = aliases.standing(found);
        all.putIfAbsent(standing.id(), new Suggestion(standing, likeness));
    }

    private List<Versioned<Enterprise>> meeting(Collection<String> blocks, int limit, Actor reader) {
        return seen(enterprises.meeting(blocks, limit), reader);
    }

    private List<Versioned<Enterprise>> seen(List<Versioned<Enterprise>> found, Actor reader) {
        return found.stream().filter(one -> sight.sees(reader, one.state())).toList();
    }

    private BigDecimal likeness(NormalisedName typed, Enterprise enterprise) {
        return enterprise.names().stream()
                .map(name ->
                        Likeness.between(typed, names.normalise(name.text())).score())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
