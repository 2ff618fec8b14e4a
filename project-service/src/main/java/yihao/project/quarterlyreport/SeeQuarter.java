package yihao.project.quarterlyreport;

import static yihao.project.quarterlyreport.QuarterlyReportProblem.QUARTER_NOT_FROZEN;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.FrozenMonths;
import yihao.project.monthlyreport.MonthlyReportRuleBook;
import yihao.rules.RuleBook;

/// Rule QR-02: a quarter is counted from its three frozen months and nothing else, so that it stays what it was.
public final class SeeQuarter {

    private final FrozenMonths frozenMonths;
    private final MonthlyReportRuleBook monthly;
    private final RuleBook<QuarterlyReportRules> book;

    public SeeQuarter(FrozenMonths frozenMonths, MonthlyReportRuleBook monthly, RuleBook<QuarterlyReportRules> book) {
        this.frozenMonths = frozenMonths;
        this.monthly = monthly;
        this.book = book;
    }

    public boolean may(Quarter quarter, Actor actor) {
        return actor.functions().stream()
                .anyMatch(one -> one.seesWholeCity() && rules(quarter).read().contains(one));
    }

    public Outcome<QuarterFigures> of(Quarter quarter, Actor actor) {
        if (!may(quarter, actor)) {
            return Outcome.refused(ProjectProblem.NOT_YOURS);
        }
        var frozen = new ArrayList<FrozenMonth>();
        var open = new ArrayList<String>();
        for (var month : quarter.months()) {
            frozenMonths
                    .find(month.toString())
                    .map(Versioned::state)
                    .ifPresentOrElse(frozen::add, () -> open.add(month.toString()));
        }
        if (!open.isEmpty()) {
            return Outcome.refused(new Refusal(
                    QUARTER_NOT_FROZEN,
                    Map.of(
                            "quarter",
                            quarter.toString(),
                            "months",
                            open,
                            "monthsZh",
                            String.join("、", open),
                            "monthsEn",
                            String.join(", ", open))));
        }
        var last = frozen.getLast();
        var columns = monthly.by(last.rules(), last.month()).columns().stream()
                .filter(column -> column.type().isFigure())
                .toList();
        return Outcome.done(QuarterFigures.of(quarter, frozen, columns));
    }

    /// Those of the quarter's last day, or the oldest.
    public QuarterlyReportRules rules(Quarter quarter) {
        YearMonth last = quarter.months().getLast();
        return book.inForce(last.atEndOfMonth())
                .orElseGet(() -> book.versions().getLast())
                .rules();
    }
}
