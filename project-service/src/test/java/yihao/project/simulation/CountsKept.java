package yihao.project.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalTotal;
import yihao.project.counting.Counted;
import yihao.project.counting.Counting;
import yihao.project.counting.FigureCount;
import yihao.project.counting.FigureCount.Line;

/// What the service counts, held against the naive count: each total is what its lines say, each line that does not
/// count says why, and a voucher counts once in the whole city.
record CountsKept(ProjectCity city, List<Sum> sums, LocalDate today) {

    private static final String CITY = "zibo-counting";
    private static final String ANOTHER = "another-counting";
    private static final String PAID_IN = "PAID_IN";

    void check(List<String> projects) {
        var once = new HashMap<String, String>();
        for (var project : projects) {
            check(project, today);
            for (var line : figure(counting(project, CITY, today), PAID_IN).lines()) {
                var voucher = line.sum().state().voucher();
                if (line.counted() == Counted.COUNTED && voucher != null) {
                    var paper = voucher.kind() + " " + voucher.number();
                    var other = once.put(paper, line.sum().id());
                    unless(
                            other == null,
                            paper + " counts for " + other + " and for "
                                    + line.sum().id());
                }
            }
        }
        sums.stream()
                .filter(sum -> sum.isVerified() && !sum.isStated() && sum.voucher() != null)
                .forEach(sum -> unless(once.containsKey(sum.voucher()), sum.voucher() + " counts for nobody"));
    }

    void check(String project, LocalDate on) {
        var byCity = counting(project, CITY, on);
        NaiveCount.CITY.forEach(figure -> check(byCity, figure, on));
        var byAnother = counting(project, ANOTHER, on);
        NaiveCount.ANOTHER.forEach(figure -> check(byAnother, figure, on));
        totals(project);
    }

    private Counting counting(String project, String set, LocalDate on) {
        return city.onlooker()
                .countMoney
                .of(project, set, on, today, People.AUDITOR)
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static FigureCount figure(Counting counting, String id) {
        return counting.figures().stream()
                .filter(one -> one.figure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void check(Counting counting, NaiveCount.Figure figure, LocalDate on) {
        var project = counting.project();
        var counted = figure(counting, figure.id());
        var lines = counted.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.sum().id(), line -> line.amountCny().amount()));
        var expected = new NaiveCount(sums, figure, on).of(project.id());
        same(figure.id() + " of " + project.id(), expected, lines);
        same(
                "The total of " + figure.id() + " of " + project.id(),
                Map.of("", expected.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                Map.of("", counted.countedCny().amount()));
        counted.lines().forEach(line -> explains(line, counting));
    }

    private void explains(Line line, Counting counting) {
        var counts = line.counted() == Counted.COUNTED;
        unless(
                counts == line.reasons().isEmpty() && counts == line.amountCny().isPositive(),
                "%s counts as %s with %s".formatted(line.sum().id(), line.counted(), line.reasons()));
        var owner = counting.rules().id().equals(ANOTHER)
                ? sums.stream()
                        .filter(sum -> sum.id().equals(line.sum().id()))
                        .findFirst()
                        .orElseThrow()
                        .unit()
                : counting.project().state().unit();
        unless(line.unit().equals(owner), line.sum().id() + " counts for " + line.unit() + ", not for " + owner);
    }

    /// Rule PC-07.
    private void totals(String project) {
        List<Versioned<Capital>> of = city.onlooker().capitals.ofProject(project);
        for (var total : CapitalTotal.of(of, ProjectLife.MONEY.cumulative(today))) {
            var kind = new NaiveCount.Figure(total.kind(), Set.of(total.kind()), false, false, true, true);
            var expected = new NaiveCount(sums, kind, LocalDate.MAX).of(project);
            same(
                    "The total of " + total.kind() + " of " + project,
                    Map.of("", expected.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                    Map.of("", total.amountCny().amount()));
            unless(
                    total.counted().size() + total.notCounted().size() == expected.size(),
                    "A sum of " + total.kind() + " is neither counted nor named");
        }
    }

    private static void same(String what, Map<String, BigDecimal> expected, Map<String, BigDecimal> found) {
        var equal = expected.keySet().equals(found.keySet())
                && expected.entrySet().stream().allMatch(one -> one.getValue().compareTo(found.get(one.getKey())) == 0);
        unless(equal, what + " is " + found + ", not " + expected);
    }
}
