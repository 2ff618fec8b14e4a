package yihao.lead.targetlist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.EnterpriseSight;
import yihao.lead.targetlist.FirmsReached.Reached;
import yihao.rules.RuleBook;

/// L2: how many firms of a list have been reached in its year, of those that the reader may see; what one may not see
/// leaves no trace in a figure. Two entries that are merged are one firm.
public final class Coverage {

    private final Aliases aliases;
    private final EnterpriseSight sight;
    private final FirmsReached reached;
    private final RuleBook<TargetRule> book;

    public Coverage(Aliases aliases, EnterpriseSight sight, FirmsReached reached, RuleBook<TargetRule> book) {
        this.aliases = aliases;
        this.sight = sight;
        this.reached = reached;
        this.book = book;
    }

    /// @param percent of the firms; none where there is no firm
    public record Share(int firms, @Nullable BigDecimal percent) {}

    /// @param assigned to a unit
    /// @param visited with a visit that was made, `met` with a meeting that was held, `withLead` with a lead
    public record Figures(int firms, int assigned, Share visited, Share met, Share withLead, Share converted) {}

    /// @param unit none for the firms that nobody looks after
    public record OfUnit(@Nullable String unit, Figures figures) {}

    /// A firm that the reader may see, on the list or taken off it.
    public record Row(Target target, Canonical firm, Reached reached) {}

    /// @param units in the order of their ids, last the firms that nobody looks after
    public record Covered(Figures all, List<OfUnit> units, List<Row> rows) {

        public Covered {
            units = List.copyOf(units);
            rows = List.copyOf(rows);
        }
    }

    public Covered of(TargetList list, Actor reader, LocalDate today) {
        var digits = book.inForce(today).orElseThrow().rules().percentDigits();
        var rows = rows(list, reader);
        var standing = rows.stream().filter(row -> row.target().stands()).toList();
        var byUnit = new TreeMap<String, List<Row>>(standing.stream()
                .filter(row -> row.target().assignment() != null)
                .collect(Collectors.groupingBy(Coverage::unit)));
        var units = byUnit.entrySet().stream()
                .map(unit -> new OfUnit(unit.getKey(), figures(unit.getValue(), digits)))
                .collect(Collectors.toCollection(ArrayList::new));
        var nobodys = standing.stream()
                .filter(row -> row.target().assignment() == null)
                .toList();
        if (!nobodys.isEmpty()) {
            units.add(new OfUnit(null, figures(nobodys, digits)));
        }
        return new Covered(figures(standing, digits), units, rows);
    }

    private List<Row> rows(TargetList list, Actor reader) {
        var firms = new LinkedHashMap<>(
                aliases.of(list.targets().stream().map(Target::enterpriseId).collect(Collectors.toSet())));
        firms.values().removeIf(firm -> !sight.sees(reader, firm.state()));
        var found = reached.in(list.firstDay(), list.lastDay(), once(firms.values()), reader);
        return list.targets().stream()
                .filter(target -> firms.containsKey(target.enterpriseId()))
                .map(target -> row(target, firms, found))
                .toList();
    }

    private static Row row(Target target, Map<String, Canonical> firms, Map<String, Reached> found) {
        var firm = Objects.requireNonNull(firms.get(target.enterpriseId()));
        return new Row(target, firm, found.getOrDefault(firm.id(), Reached.NOT));
    }

    private static Collection<Canonical> once(Collection<Canonical> firms) {
        return firms.stream()
                .collect(Collectors.toMap(Canonical::id, firm -> firm, (one, _) -> one, LinkedHashMap::new))
                .values();
    }

    private static String unit(Row row) {
        return Objects.requireNonNull(row.target().assignment()).unit();
    }

    private static Figures figures(List<Row> rows, int digits) {
        var all = firms(rows, _ -> true).size();
        return new Figures(
                all,
                firms(rows, row -> row.target().assignment() != null).size(),
                share(rows, all, digits, row -> row.reached().visits() > 0),
                share(rows, all, digits, row -> row.reached().meetings() > 0),
                share(rows, all, digits, row -> row.reached().leads() > 0),
                share(rows, all, digits, row -> row.reached().converted() > 0));
    }

    private static Share share(List<Row> rows, int all, int digits, Predicate<Row> which) {
        var firms = firms(rows, which).size();
        return new Share(
                firms,
                all == 0
                        ? null
                        : BigDecimal.valueOf(firms)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(all), digits, RoundingMode.HALF_UP));
    }

    private static Set<String> firms(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).map(row -> row.firm().id()).collect(Collectors.toSet());
    }
}
