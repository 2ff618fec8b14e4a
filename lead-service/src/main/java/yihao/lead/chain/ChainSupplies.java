package yihao.lead.chain;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.EnterpriseSight;

/// L2, L7: who supplies whom on a chain, of firms that stand on it and that the reader may see both. What two entries
/// of one firm do with each other is nothing.
public final class ChainSupplies {

    private final Aliases aliases;
    private final EnterpriseSight sight;

    public ChainSupplies(Aliases aliases, EnterpriseSight sight) {
        this.aliases = aliases;
        this.sight = sight;
    }

    public record Row(Supply supply, Canonical supplier, Canonical customer) {}

    /// First those that count.
    public List<Row> of(IndustryChain chain, Actor reader) {
        return rows(chain, firm -> sight.sees(reader, firm.state()))
                .sorted(comparing(row -> !row.supply().counts()))
                .toList();
    }

    /// Those that count, whoever sees them.
    List<Row> counting(IndustryChain chain) {
        return rows(chain, _ -> true).filter(row -> row.supply().counts()).toList();
    }

    private Stream<Row> rows(IndustryChain chain, Predicate<Canonical> seen) {
        var firms = firms(chain, seen);
        return chain.supplies().stream().flatMap(supply -> row(supply, firms));
    }

    private static Stream<Row> row(Supply supply, Map<String, Canonical> firms) {
        var supplier = firms.get(supply.supplier());
        var customer = firms.get(supply.customer());
        return supplier == null || customer == null || supplier.id().equals(customer.id())
                ? Stream.empty()
                : Stream.of(new Row(supply, supplier, customer));
    }

    /// Those on the chain that are seen, by every entry of theirs that the chain names.
    private Map<String, Canonical> firms(IndustryChain chain, Predicate<Canonical> seen) {
        var standing = chain.standing().stream().map(ChainFirm::enterpriseId).collect(Collectors.toSet());
        var named = new HashSet<>(standing);
        chain.supplies().forEach(supply -> named.addAll(Set.of(supply.supplier(), supply.customer())));
        var firms = new HashMap<>(aliases.of(named));
        firms.values().removeIf(firm -> !seen.test(firm) || firm.ids().stream().noneMatch(standing::contains));
        return firms;
    }
}
