package yihao.project.enclave;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import yihao.project.enclave.Phase.Repay;
import yihao.project.enclave.Phase.Share;
import yihao.project.enclave.Phase.Start;
import yihao.project.enclave.Ratio.Portion;
import yihao.project.enclave.YearShare.Line;
import yihao.project.enclave.YearShare.Step;

/// Rules PE-02 and PE-03: divides what is shared year after year, from the first on, phase after phase. The same
/// amounts, inputs and days always give the same shares.
final class DivideYears {

    private final SharedItem item;
    private final Given given;
    private BigDecimal repaid = ZERO;
    private int phase;
    private int begins;
    private OptionalInt firstAmount = OptionalInt.empty();

    private int year;
    private BigDecimal rest = ZERO;
    private BigDecimal out = ZERO;
    private BigDecimal in = ZERO;
    private boolean hasRepaid;
    private List<Line> lines = List.of();

    private DivideYears(SharedItem item, Given given) {
        this.item = item;
        this.given = given;
    }

    /// @param amounts of every year from the first on
    static List<YearShare> of(SharedItem item, Given given, SortedMap<Integer, BigDecimal> amounts) {
        var divide = new DivideYears(item, given);
        return amounts.entrySet().stream()
                .map(entry -> divide.divide(entry.getKey(), entry.getValue()))
                .toList();
    }

    private YearShare divide(int of, BigDecimal amount) {
        year = of;
        rest = amount.setScale(item.scale(), RoundingMode.UNNECESSARY);
        out = ZERO.setScale(item.scale());
        in = out;
        hasRepaid = false;
        lines = new ArrayList<>();
        if (rest.signum() > 0 && firstAmount.isEmpty()) {
            firstAmount = OptionalInt.of(of);
        }
        var whole = rest;
        while (goesOn()) {
            // the next phase has what the one before left
        }
        return new YearShare(of, item.id(), whole, out, in, lines);
    }

    private boolean goesOn() {
        var current = item.phase(phase);
        if (current.isEmpty()) {
            give(item.otherwise(), "", Step.OVER, Map.of());
            return false;
        }
        return switch (current.get()) {
            case Repay repay -> repay(repay);
            case Share share -> share(share);
        };
    }

    /// As long as nothing was put in there is nothing to repay, and the repayment has not begun.
    private boolean repay(Repay repay) {
        if (given.inputUntil(year).signum() == 0) {
            give(item.otherwise(), repay.clause(), Step.NOT_BEGUN, Map.of());
            return false;
        }
        var open = given.inputUntil(year).subtract(repaid);
        var needed = open.divide(repay.fraction(), item.scale(), RoundingMode.CEILING);
        if (rest.compareTo(needed) < 0) {
            var part = rest.multiply(repay.fraction())
                    .setScale(item.scale(), RoundingMode.HALF_UP)
                    .min(open);
            repaidBy(repay, part, rest, open, Step.REPAID_IN_PART);
            if (part.compareTo(open) == 0) {
                endRepayment(year + 1);
            }
            return false;
        }
        repaidBy(repay, open, needed, open, Step.REPAID_WHOLLY);
        return straddle();
    }

    private void repaidBy(Repay repay, BigDecimal part, BigDecimal used, BigDecimal open, Step step) {
        repaid = repaid.add(part);
        hasRepaid = true;
        var left = open.subtract(part);
        take(
                new Portion(part.setScale(item.scale(), RoundingMode.UNNECESSARY), used.subtract(part)),
                used,
                new Line(repay.clause(), step, values(used, Map.of("open", open, "left", left, "part", part))));
    }

    private void endRepayment(int next) {
        phase++;
        begins = next;
    }

    /// What becomes of the rest of the year in which the repayment ended. A year of which nothing is left is no
    /// first year of what follows.
    private boolean straddle() {
        var counts = rest.signum() > 0 && item.straddles() == SharedItem.Straddle.SPLIT_YEAR;
        endRepayment(counts ? year : year + 1);
        if (rest.signum() == 0) {
            return false;
        }
        switch (item.straddles()) {
            case SPLIT_YEAR -> {
                return true;
            }
            case SPLIT_YEAR_UNCOUNTED -> give(nextRatio(), nextClause(), Step.REST_OF_YEAR, Map.of());
            case NEXT_YEAR_REST_IN -> give(new Ratio(ZERO, BigDecimal.ONE), nextClause(), Step.REST_OF_YEAR, Map.of());
            case NEXT_YEAR_REST_OUT -> give(new Ratio(BigDecimal.ONE, ZERO), nextClause(), Step.REST_OF_YEAR, Map.of());
        }
        return false;
    }

    /// Of the next phase, where the repayment's end begins it or it runs in this year anyway.
    private Ratio nextRatio() {
        return item.phase(phase)
                .filter(Share.class::isInstance)
                .map(Share.class::cast)
                .filter(next ->
                        next.from() == Start.END_OF_PREVIOUS || years(next).runs(year))
                .map(Share::ratio)
                .orElse(item.otherwise());
    }

    private String nextClause() {
        return item.phase(phase).map(Phase::clause).orElse("");
    }

    private boolean share(Share share) {
        var years = years(share);
        if (!years.hasBegun(year)) {
            give(item.otherwise(), share.clause(), Step.NOT_BEGUN, Map.of());
            return false;
        }
        if (years.isOver(year)) {
            phase++;
            begins = years.next();
            return true;
        }
        var nth = Map.of(
                "nth", String.valueOf(years.nth(year)), "years", share.years() == null ? "∞" : "" + share.years());
        give(share.ratio(), share.clause(), hasRepaid ? Step.SHARED_AFTER_REPAYMENT : Step.SHARED, nth);
        return false;
    }

    private PhaseYears years(Share share) {
        return PhaseYears.of(share, given, begins, firstAmount);
    }

    private void give(Ratio ratio, String clause, Step step, Map<String, String> more) {
        var portion = ratio.split(rest, item.scale());
        var values = new LinkedHashMap<>(values(rest, Map.of("out", portion.out(), "in", portion.in())));
        values.put("ratio", ratio.toString());
        values.putAll(more);
        take(portion, rest, new Line(clause, step, values));
    }

    private void take(Portion portion, BigDecimal used, Line line) {
        out = out.add(portion.out());
        in = in.add(portion.in());
        rest = rest.subtract(used);
        lines.add(line);
    }

    private Map<String, String> values(BigDecimal amount, Map<String, BigDecimal> more) {
        var values = new LinkedHashMap<String, String>();
        values.put("amount", plain(amount));
        values.put("scale", String.valueOf(item.scale()));
        more.forEach((name, value) -> values.put(name, plain(value)));
        return values;
    }

    private String plain(BigDecimal value) {
        return value.setScale(item.scale(), RoundingMode.HALF_UP).toPlainString();
    }
}
