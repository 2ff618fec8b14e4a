package yihao.project.monthlyreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import yihao.kernel.CityTime;
import yihao.kernel.WorkingCalendar;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.StageRuleBook;
import yihao.rules.Condition;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Every version of the rules of monthly reports. A month lives by the version of its last day, or by the oldest.
public final class MonthlyReportRuleBook {

    private final RuleBook<MonthlyReportRules> book;
    private final StageRuleBook stages;
    private final WorkingCalendar calendar;
    private final Map<String, Condition> due = new ConcurrentHashMap<>();

    public MonthlyReportRuleBook(
            RuleBook<MonthlyReportRules> book, StageRuleBook stages, WorkingCalendar calendar) {
        this.book = book;
        this.stages = stages;
        this.calendar = calendar;
    }

    public RuleSet<MonthlyReportRules> of(YearMonth month) {
        return book.inForce(month.atEndOfMonth())
                .orElseGet(() -> book.versions().getLast());
    }

    public LocalDate closing(YearMonth month) {
        return of(month).rules().closing().of(month, calendar);
    }

    /// Which projects are reported on in a month: those that were there before it ended and that the rules name; none
    /// in a
    /// month before there were rules.
    Predicate<Project> due(YearMonth month) {
        if (book.inForce(month.atEndOfMonth()).isEmpty()) {
            return _ -> false;
        }
        var set = of(month);
        var condition = due.computeIfAbsent(
                set.reference(), _ -> Condition.compile(set.rules().due(), ProjectFacts.VARIABLES));
        var end = CityTime.endOf(month.atEndOfMonth());
        var fields = stages.on(month.atEndOfMonth());
        return project -> project.stageLog().getFirst().at().isBefore(end)
                && ProjectFacts.fit(condition, ProjectFacts.of(project, fields));
    }
}
