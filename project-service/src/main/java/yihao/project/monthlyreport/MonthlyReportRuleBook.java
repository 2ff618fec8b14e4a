package yihao.project.monthlyreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import yihao.kernel.WorkingCalendar;
import yihao.project.lifecycle.PastProject;
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

    public MonthlyReportRuleBook(RuleBook<MonthlyReportRules> book, StageRuleBook stages, WorkingCalendar calendar) {
        this.book = book;
        this.stages = stages;
        this.calendar = calendar;
    }

    public RuleSet<MonthlyReportRules> of(YearMonth month) {
        return book.inForce(month.atEndOfMonth())
                .orElseGet(() -> book.versions().getLast());
    }

    /// The version by which something was written, whatever came afterwards.
    public MonthlyReportRules by(String reference, YearMonth month) {
        return book.find(reference).orElseGet(() -> of(month)).rules();
    }

    public LocalDate closing(YearMonth month) {
        return closing(month, of(month).rules());
    }

    LocalDate closing(YearMonth month, MonthlyReportRules rules) {
        return rules.closing().of(month, calendar);
    }

    /// Which projects are reported on in a month: those that the rules name as they stood when it ended, whatever
    /// became
    /// of them since; none in a month before there were rules.
    Predicate<Project> due(YearMonth month) {
        if (book.inForce(month.atEndOfMonth()).isEmpty()) {
            return _ -> false;
        }
        var set = of(month);
        var condition = due.computeIfAbsent(
                set.reference(), _ -> Condition.compile(set.rules().due(), ProjectFacts.VARIABLES));
        var last = month.atEndOfMonth();
        var fields = stages.on(last);
        return project -> PastProject.on(last, project)
                .filter(then -> ProjectFacts.fit(condition, ProjectFacts.of(then, fields)))
                .isPresent();
    }
}
