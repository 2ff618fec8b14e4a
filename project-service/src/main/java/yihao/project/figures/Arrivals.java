package yihao.project.figures;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.project.capital.CapitalRules;
import yihao.project.capital.Capitals.Arrived;
import yihao.rules.Bilingual;

/// Rule PF-02: which verified money arrived in which month and in which unit, in yuan. Kinds are never added up with
/// each other; a kind that states totals says nothing about a month and is named as left out.
///
/// @param months all of them, the earliest first
public record Arrivals(List<Kind> kinds, List<OfMonth> months, List<OfUnit> units, List<Named> leftOut) {

    /// @param total of all months
    public record Kind(String id, Bilingual label, Money total) {}

    public record Sum(String kind, Money amountCny) {}

    public record OfMonth(YearMonth month, List<Sum> sums) {}

    public record OfUnit(String unit, List<Sum> sums) {}

    public record Named(String id, Bilingual label) {}

    public static Arrivals of(List<Arrived> arrived, CapitalRules rules, YearMonth from, YearMonth until) {
        var counted =
                arrived.stream().filter(one -> !rules.isCumulative(one.kind())).toList();
        var kinds = rules.kinds().stream()
                .filter(kind -> !rules.isCumulative(kind.id()))
                .flatMap(kind -> sums(counted, one -> one.kind().equals(kind.id())).stream()
                        .map(sum -> new Kind(kind.id(), kind.label(), sum.amountCny())))
                .toList();
        var months = Stream.iterate(from, month -> !month.isAfter(until), month -> month.plusMonths(1))
                .map(month ->
                        new OfMonth(month, sums(counted, one -> one.month().equals(month))))
                .toList();
        var units = counted.stream()
                .map(Arrived::unit)
                .distinct()
                .sorted()
                .map(unit -> new OfUnit(unit, sums(counted, one -> one.unit().equals(unit))))
                .toList();
        var leftOut = rules.kinds().stream()
                .filter(kind -> rules.isCumulative(kind.id()))
                .map(kind -> new Named(kind.id(), kind.label()))
                .toList();
        return new Arrivals(kinds, months, units, leftOut);
    }

    private static List<Sum> sums(List<Arrived> arrived, Predicate<Arrived> which) {
        var sums = new TreeMap<String, Money>(Comparator.naturalOrder());
        arrived.stream().filter(which).forEach(one -> sums.merge(one.kind(), one.amountCny(), Money::plus));
        return sums.entrySet().stream()
                .map(one -> new Sum(one.getKey(), one.getValue()))
                .toList();
    }
}
