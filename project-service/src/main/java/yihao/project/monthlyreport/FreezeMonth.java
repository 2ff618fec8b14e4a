package yihao.project.monthlyreport;

import static yihao.project.monthlyreport.MonthlyReportProblem.MONTH_FROZEN;
import static yihao.project.monthlyreport.MonthlyReportProblem.MONTH_NOT_CLOSED;
import static yihao.project.monthlyreport.MonthlyReportProblem.MONTH_OPEN;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.monthlyreport.MonthlyReport.Mark;

/// Rule PM-05: a month is frozen once, after its closing day and after every producer has closed it, by a function of
/// the rules; its figures never change afterwards.
public final class FreezeMonth {

    private final FrozenMonths frozenMonths;
    private final SeeMonth seeMonth;
    private final ClosedMonths closedMonths;
    private final MonthlyReportRuleBook book;

    public FreezeMonth(
            FrozenMonths frozenMonths, SeeMonth seeMonth, ClosedMonths closedMonths, MonthlyReportRuleBook book) {
        this.frozenMonths = frozenMonths;
        this.seeMonth = seeMonth;
        this.closedMonths = closedMonths;
        this.book = book;
    }

    public boolean may(YearMonth month, Actor actor) {
        var functions = book.of(month).rules().rights().freeze();
        return actor.functions().stream().anyMatch(one -> functions.contains(one) && one.seesWholeCity());
    }

    /// Which services have not closed the month yet.
    public Set<String> missingProducers(YearMonth month) {
        var missing = new TreeSet<>(book.of(month).rules().producers());
        missing.removeAll(closedMonths.closedBy(month));
        return missing;
    }

    public Outcome<Versioned<FrozenMonth>> freeze(YearMonth month, Act act) {
        var refused = whyNot(month, act);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var rows = seeMonth.count(month, act.actor(), act.at());
        var frozen = new FrozenMonth(month, book.of(month).reference(), book.closing(month), rows, Mark.of(act));
        try {
            return Outcome.done(frozenMonths.add(month.toString(), frozen, MonthlyReportAction.FROZEN, act));
        } catch (Taken _) {
            return Outcome.refused(isFrozen(month));
        }
    }

    private Optional<Refusal> whyNot(YearMonth month, Act act) {
        if (!may(month, act.actor())) {
            return Optional.of(Refusal.of(ProjectProblem.NOT_YOURS));
        }
        if (frozenMonths.find(month.toString()).isPresent()) {
            return Optional.of(isFrozen(month));
        }
        var closing = book.closing(month);
        if (act.at().isBefore(CityTime.endOf(closing))) {
            return Optional.of(new Refusal(MONTH_OPEN, Map.of("month", month.toString(), "closing", closing)));
        }
        var missing = missingProducers(month);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        MONTH_NOT_CLOSED,
                        Map.of(
                                "month",
                                month.toString(),
                                "missing",
                                missing.stream().toList())));
    }

    private static Refusal isFrozen(YearMonth month) {
        return Refusal.of(MONTH_FROZEN, "month", month.toString());
    }
}
