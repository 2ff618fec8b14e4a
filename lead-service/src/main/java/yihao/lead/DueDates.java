package yihao.lead;

import java.time.Instant;
import yihao.kernel.CityTime;
import yihao.kernel.TimeLimit;
import yihao.kernel.WorkingCalendar;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// L5, L6: the clocks that start with a decision, by the rule in force on that day. Which dates count
/// is the calendar's knowledge.
public record DueDates(RuleBook<ClockRule> book, WorkingCalendar calendar) {

    public RuleSet<ClockRule> inForce(Instant at) {
        return book.inForce(CityTime.day(at)).orElseThrow();
    }

    public DueDate judge(Instant from, boolean major) {
        var rule = inForce(from).rules();
        return due(DueDate.Kind.JUDGE, rule.judgingUnit(), from, major ? rule.judgeMajor() : rule.judge());
    }

    public DueDate feedback(Instant from) {
        var rule = inForce(from).rules();
        return due(DueDate.Kind.FEEDBACK, rule.judgingUnit(), from, rule.feedback());
    }

    public DueDate respond(String unit, Instant from) {
        return due(DueDate.Kind.RESPOND, unit, from, inForce(from).rules().respond());
    }

    public DueDate decideSimilarity(Instant from) {
        var rule = inForce(from).rules();
        return due(DueDate.Kind.DECIDE_SIMILARITY, rule.judgingUnit(), from, rule.decideSimilarity());
    }

    public DueDate arbitrate(Instant from) {
        var rule = inForce(from).rules();
        return due(DueDate.Kind.ARBITRATE, rule.judgingUnit(), from, rule.arbitrate());
    }

    public DueDate report(String unit, Instant from) {
        return due(DueDate.Kind.REPORT, unit, from, inForce(from).rules().followUpEvery());
    }

    private DueDate due(DueDate.Kind kind, String unit, Instant from, TimeLimit limit) {
        var on = limit.after(CityTime.day(from), calendar);
        return new DueDate(kind, unit, on, limit.needsCalendar() && !calendar.isPublished(on));
    }
}
