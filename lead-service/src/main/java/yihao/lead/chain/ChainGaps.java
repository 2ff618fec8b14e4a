package yihao.lead.chain;

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
        var rows = rows(chain, firms);
        var links =
                chain.plan().links().stream().map(link -> ofLink(link, rows)).toList();
        return new Seen(figures(links), links);
    }

    /// A firm that is here by one of its entries is here.
    private static List<Row> rows(IndustryChain chain, Map<String, Canonical> firms) {
        var rows = chain.firms().stream()
                .filter(place -> firms.containsKey(place.enterpriseId()))
                .map(place -> new Row(place, Objects.requireNonNull(firms.get(place.enterpriseId()))))
                .toList();
        var here = rows.stream()
                .filter(row -> row.place().stands() && isHere(row))
                .map(row -> row.firm().id())
                .collect(Collectors.toSet());
        return rows.stream()
                .map(row -> row.place().stands() && here.contains(row.firm().id())
                        ? new Row(row.place().with(Presence.HERE), row.firm())
                        : row)
                .toList();
    }

    private static OfLink ofLink(IndustryChain.Link link, List<Row> all) {
        var rows =
                all.stream().filter(row -> row.place().link().equals(link.id())).toList();
        var standing = once(rows.stream().filter(row -> row.place().stands()).toList());
        var off = rows.stream().filter(row -> !row.place().stands());
        return new OfLink(
                link,
                standing.stream().noneMatch(ChainGaps::isHere),
                Stream.concat(standing.stream(), off).toList());
    }

    private static List<Row> once(List<Row> rows) {
        var firms = new HashSet<String>();
        return rows.stream().filter(row -> firms.add(row.firm().id())).toList();
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
