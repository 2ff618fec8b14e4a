package yihao.project.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital;
import yihao.project.capital.Capital.Status;
import yihao.project.capital.Conversion;
import yihao.project.capital.Increments;
import yihao.project.capital.Voucher;
import yihao.project.counting.CountingRules.Exclusion;
import yihao.project.counting.CountingRules.Figure;
import yihao.project.counting.CountingRules.Once;
import yihao.project.counting.CountingRules.Owner;
import yihao.project.counting.CountingRules.Statements;
import yihao.project.counting.FigureCount.Line;
import yihao.project.counting.Reason.Ground;

/// Rules PN-02 to PN-04: goes through the sums of a project in the order of their days and decides of each whether it
/// counts in one figure.
final class CountFigure {

    private final Conditions conditions;
    private final CountingRules rules;
    private final Predicate<Capital> cumulative;
    private final LocalDate on;
    private final Figure figure;
    private final List<Versioned<Capital>> elsewhere;
    private final Increments increments = new Increments();
    private final Set<Voucher> vouchers = new HashSet<>();
    private final Set<Voucher> stated = new HashSet<>();
    private final boolean withOpen;
    private boolean counts;

    /// @param cumulative which sums say what there is now
    /// @param elsewhere sums of other projects on the same vouchers
    /// @param withOpen whether an open sum takes its place before later ones
    CountFigure(
            Conditions conditions,
            CountingRules rules,
            Predicate<Capital> cumulative,
            LocalDate on,
            Figure figure,
            List<Versioned<Capital>> elsewhere,
            boolean withOpen) {
        this.conditions = conditions;
        this.rules = rules;
        this.cumulative = cumulative;
        this.on = on;
        this.figure = figure;
        this.withOpen = withOpen;
        this.elsewhere = elsewhere.stream()
                .filter(sum -> whyNever(sum.state()).isEmpty())
                .filter(sum -> figure.kinds().contains(sum.state().kind()))
                .filter(sum -> figure.statements() != Statements.NONE || !cumulative.test(sum.state()))
                .toList();
    }

    /// @param unit that has the project now
    FigureCount of(List<Versioned<Capital>> sums, String unit, Map<String, Object> facts) {
        var lines = sums.stream()
                .filter(sum -> figure.kinds().contains(sum.state().kind()))
                .sorted(Increments.ORDER)
                .map(sum -> line(
                        sum, rules.owner() == Owner.NEW ? unit : sum.state().unit(), facts))
                .toList();
        return new FigureCount(figure, lines);
    }

    private Line line(Versioned<Capital> sum, String unit, Map<String, Object> facts) {
        var isCumulative = cumulative.test(sum.state());
        var ground = whyNever(sum.state());
        if (ground.isPresent()) {
            return none(sum, unit, List.of(Reason.of(ground.get(), figure)));
        }
        var left = new ArrayList<Reason>();
        var open = new ArrayList<Reason>();
        var asked = CountingFacts.with(facts, sum.state(), isCumulative);
        for (var exclusion : rules.exclusions()) {
            ask(exclusion, asked, left, open);
        }
        if (!left.isEmpty()) {
            return none(sum, unit, left);
        }
        var twice = whyNotAgain(sum, isCumulative);
        if (twice.isPresent()) {
            return none(sum, unit, List.of(Reason.of(twice.get(), figure)));
        }
        if (!open.isEmpty() && !withOpen) {
            return new Line(sum, unit, Counted.OPEN, Money.zero(Conversion.CNY), open);
        }
        return new Line(sum, unit, open.isEmpty() ? Counted.COUNTED : Counted.OPEN, taken(sum, isCumulative), open);
    }

    private void ask(Exclusion exclusion, Map<String, Object> facts, List<Reason> left, List<Reason> open) {
        if (exclusion.concerns(figure)) {
            switch (conditions.ofAmount(exclusion.when(), facts)) {
                case MET -> left.add(Reason.of(exclusion));
                case UNKNOWN -> open.add(Reason.of(exclusion));
                case NOT_MET -> {}
            }
        }
    }

    private Optional<Ground> whyNever(Capital sum) {
        if (sum.status() == Status.REVOKED) {
            return Optional.of(Ground.REVOKED);
        }
        if (sum.status() == Status.ENTERED && figure.onlyVerified()) {
            return Optional.of(Ground.NOT_VERIFIED);
        }
        return sum.valueDate().isAfter(on) ? Optional.of(Ground.NOT_YET) : Optional.empty();
    }

    private Optional<Ground> whyNotAgain(Versioned<Capital> sum, boolean isCumulative) {
        if (isCumulative && figure.statements() == Statements.NONE) {
            return Optional.of(Ground.STATEMENT_LEFT_OUT);
        }
        if (figure.onceBy().contains(Once.VOUCHER) && isVoucherCounted(sum, isCumulative)) {
            return Optional.of(Ground.VOUCHER_COUNTED);
        }
        if (figure.onceBy().contains(Once.PROJECT) && counts) {
            return Optional.of(Ground.PROJECT_COUNTED);
        }
        return increments.adds(sum.state(), isCumulative) ? Optional.empty() : Optional.of(Ground.NOTHING_ADDED);
    }

    private boolean isVoucherCounted(Versioned<Capital> sum, boolean isCumulative) {
        var voucher = sum.state().voucher();
        if (voucher == null || (isCumulative && stated.contains(voucher))) {
            return false;
        }
        return vouchers.contains(voucher)
                || elsewhere.stream()
                        .anyMatch(other ->
                                isOne(voucher, other.state().voucher()) && Increments.ORDER.compare(other, sum) < 0);
    }

    private static boolean isOne(Voucher voucher, @Nullable Voucher other) {
        return other != null
                && voucher.kind().equals(other.kind())
                && voucher.number().strip().equals(other.number().strip());
    }

    private Money taken(Versioned<Capital> sum, boolean isCumulative) {
        counts = true;
        var voucher = sum.state().voucher();
        if (voucher != null) {
            vouchers.add(voucher);
            if (isCumulative) {
                stated.add(voucher);
            }
        }
        return increments.take(sum.state(), isCumulative);
    }

    private static Line none(Versioned<Capital> sum, String unit, List<Reason> reasons) {
        return new Line(sum, unit, Counted.NOT_COUNTED, Money.zero(Conversion.CNY), reasons);
    }
}
