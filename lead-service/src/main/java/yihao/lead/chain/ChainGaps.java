package yihao.lead.chain;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.lead.chain.ChainFirm.Presence;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.EnterpriseSight;

/// L2: which firms stand on the links of a chain, of those that the reader may see, and which links lack one that is
/// here: what to recruit for. Two entries that are merged are one firm.
public final class ChainGaps {

    private final Aliases aliases;
    private final EnterpriseSight sight;

    public ChainGaps(Aliases aliases, EnterpriseSight sight) {
        this.aliases = aliases;
        this.sight = sight;
    }

    /// @param here in the city
    /// @param gaps links without a firm that is here
    public record Figures(int links, int firms, int here, int gaps) {}

    /// A firm that stands on a link, or was taken off it.
    public record Row(ChainFirm place, Canonical firm) {}

    /// @param rows first those that stand
    public record OfLink(IndustryChain.Link link, boolean gap, List<Row> rows) {

        public OfLink {
            rows = List.copyOf(rows);
        }
    }

    /// @param links from upstream to downstream
    public record Seen(Figures figures, List<OfLink> links) {

        public Seen {
            links = List.copyOf(links);
        }
    }

    public Seen of(IndustryChain chain, Actor reader) {
        var firms = new LinkedHashMap<>(
                aliases.of(chain.firms().stream().map(ChainFirm::enterpriseId).collect(Collectors.toSet())));
        firms.values().removeIf(firm -> !sight.sees(reader, firm.state()));
        var links = chain.plan().links().stream()
                .map(link -> ofLink(chain, link, firms))
                .toList();
        return new Seen(figures(links), links);
    }

    private static OfLink ofLink(IndustryChain chain, IndustryChain.Link link, Map<String, Canonical> firms) {
        var rows = chain.firms().stream()
                .filter(place -> place.link().equals(link.id()) && firms.containsKey(place.enterpriseId()))
                .map(place -> new Row(place, Objects.requireNonNull(firms.get(place.enterpriseId()))))
                .toList();
        var standing = once(rows.stream().filter(row -> row.place().stands()).toList());
        var off = rows.stream().filter(row -> !row.place().stands());
        return new OfLink(
                link,
                standing.stream().noneMatch(ChainGaps::isHere),
                Stream.concat(standing.stream(), off).toList());
    }

    /// A firm that is here by one of its entries is here.
    private static List<Row> once(List<Row> rows) {
        var firms = new HashSet<String>();
        var one = rows.stream()
                .sorted(comparing(row -> row.place().presence()))
                .filter(row -> firms.add(row.firm().id()))
                .collect(Collectors.toSet());
        return rows.stream().filter(one::contains).toList();
    }

    private static boolean isHere(Row row) {
        return row.place().presence() == Presence.HERE;
    }

    private static Figures figures(List<OfLink> links) {
        var standing = new ArrayList<Row>();
        links.forEach(
                link -> link.rows().stream().filter(row -> row.place().stands()).forEach(standing::add));
        return new Figures(
                links.size(), count(standing.stream()), count(standing.stream().filter(ChainGaps::isHere)), (int)
                        links.stream().filter(OfLink::gap).count());
    }

    private static int count(Stream<Row> rows) {
        return (int) rows.map(row -> row.firm().id()).distinct().count();
    }
}
