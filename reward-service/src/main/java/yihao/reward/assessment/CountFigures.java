package yihao.reward.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownLead;
import yihao.reward.copies.KnownProject;
import yihao.reward.copies.KnownUnit;
import yihao.reward.scoring.Figure;
import yihao.reward.scoring.UnitSheet.Item;

/// Counts a period's figures from the copies and the confirmed entries: sums over what is verified, never increments;
/// and over stages that a gate proved, never over those that a ledger alone says.
public final class CountFigures {

    private final Known known;
    private final FigureEntries entries;

    public CountFigures(Known known, FigureEntries entries) {
        this.known = known;
        this.entries = entries;
    }

    List<UnitFigures> of(Span span, Collection<Figure> figures, Collection<KnownUnit> units) {
        var counted = new HashMap<String, Map<String, List<Item>>>();
        var projects = new HashMap<String, List<KnownProject>>();
        for (var figure : figures) {
            var key = figure.key();
            if (key != null) {
                counted.put(key, items(figure, span, units, projects));
            }
        }
        return units.stream()
                .sorted(java.util.Comparator.comparing(KnownUnit::id))
                .map(unit -> figures(unit, figures, counted))
                .toList();
    }

    private static UnitFigures figures(
            KnownUnit unit, Collection<Figure> figures, Map<String, Map<String, List<Item>>> counted) {
        var sums = new HashMap<String, BigDecimal>();
        var behind = new HashMap<String, List<Item>>();
        for (var figure : figures) {
            var key = figure.key();
            var items = key == null
                    ? List.<Item>of()
                    : counted.getOrDefault(key, Map.of()).getOrDefault(unit.id(), List.of());
            if (key != null && !(items.isEmpty() && figure.isUnknownWhenMissing())) {
                sums.put(key, items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
                behind.put(key, items);
            }
        }
        return new UnitFigures(unit.id(), unit.nameZh(), unit.nameEn(), sums, unit.kind(), behind);
    }

    private Map<String, List<Item>> items(
            Figure figure, Span span, Collection<KnownUnit> units, Map<String, List<KnownProject>> projects) {
        var months = figure.over() == Figure.Over.YEAR_TO_DATE ? span.monthsSoFar() : span.months();
        return switch (figure) {
            case Figure.CapitalSum sum ->
                months.stream()
                        .flatMap(month -> known.verifiedIn(sum.capitalKind(), month).stream())
                        .sorted(java.util.Comparator.comparing(KnownCapital::id))
                        .collect(groupingBy(KnownCapital::unit, mapping(CountFigures::item)));
            case Figure.StageCount count -> staged(count.stage(), false, months, units, projects);
            case Figure.ContractSum sum -> staged(sum.stage(), true, months, units, projects);
            case Figure.LeadCount _ ->
                months.stream()
                        .flatMap(month -> known.leadsIn(month).stream())
                        .sorted(java.util.Comparator.comparing(KnownLead::id))
                        .collect(groupingBy(KnownLead::unit, mapping(CountFigures::item)));
            case Figure.Entered entered -> entered(entered.entry(), span, months);
            case Figure.Derived _ -> Map.of();
        };
    }

    private static <T> java.util.stream.Collector<T, ?, List<Item>> mapping(java.util.function.Function<T, Item> item) {
        return java.util.stream.Collectors.mapping(item, java.util.stream.Collectors.toList());
    }

    private Map<String, List<Item>> staged(
            String stage,
            boolean sized,
            List<YearMonth> months,
            Collection<KnownUnit> units,
            Map<String, List<KnownProject>> projects) {
        var within = new HashSet<>(months);
        var byUnit = new HashMap<String, List<Item>>();
        for (var unit : units) {
            var items = projects.computeIfAbsent(unit.id(), known::projectsOf).stream()
                    .filter(project -> project.provedOn(stage)
                            .map(YearMonth::from)
                            .filter(within::contains)
                            .isPresent())
                    .sorted(java.util.Comparator.comparing(KnownProject::id))
                    .map(project -> item(project, sized))
                    .toList();
            byUnit.put(unit.id(), items);
        }
        return byUnit;
    }

    /// Entries of the period itself, and of the months in it.
    private Map<String, List<Item>> entered(String entry, Span span, List<YearMonth> months) {
        var spans = Stream.concat(Stream.of(span), months.stream().map(Span::of))
                .distinct()
                .toList();
        var byUnit = new HashMap<String, List<Item>>();
        for (var one : entries.counting(entry, spans)) {
            var state = one.state();
            byUnit.computeIfAbsent(state.unit(), _ -> new ArrayList<>())
                    .add(new Item("entry", one.id(), state.value(), state.value(), state.marks()));
        }
        return byUnit;
    }

    private static Item item(KnownCapital money) {
        var amount = money.amountCny().amount();
        return new Item("capital", money.projectId() + "/" + money.id(), amount, amount, Set.of());
    }

    private static Item item(KnownLead lead) {
        var marks = lead.valuable() ? Set.of("valuable") : Set.<String>of();
        return new Item("lead", lead.id(), BigDecimal.ONE, BigDecimal.ONE, marks);
    }

    private static Item item(KnownProject project, boolean sized) {
        var contract = project.contractAmount();
        var size = contract == null ? BigDecimal.ZERO : contract.amount();
        var marks = new HashSet<String>();
        if (project.foreignInvested()) {
            marks.add("foreign");
        }
        if (project.investorFromOutsideCity()) {
            marks.add("outside-city");
        }
        if (project.industry() != null) {
            marks.add("industry-" + project.industry());
        }
        return new Item("project", project.id(), size, sized ? size : BigDecimal.ONE, marks);
    }
}
