package yihao.lead;

import java.time.Instant;
import yihao.kernel.CityTime;
import yihao.kernel.WorkingCalendar;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// L5, L6: the clocks that start with a decision about a lead, by the rule in force on that day. Which dates count is
/// the calendar's knowledge, which unit is below which the network's.
public record DueDates(RuleBook<ClockRule> book, WorkingCalendar calendar, Network network) {

    public RuleSet<ClockRule> inForce(Instant at) {
        return book.inForce(CityTime.day(at)).orElseThrow();
    }

    public DueDate judge(Report lead, Instant from) {
        return judging(DueDate.Kind.JUDGE, ClockRule.Term::judge, lead, from);
    }

    public DueDate feedback(Report lead, Instant from) {
        return judging(DueDate.Kind.FEEDBACK, ClockRule.Term::feedback, lead, from);
    }

    public DueDate respond(String unit, Report lead, Instant from) {
        return due(DueDate.Kind.RESPOND, ClockRule.Term::respond, unit, lead, from);
    }

    public DueDate decideSimilarity(Report lead, Instant from) {
        return judging(DueDate.Kind.DECIDE_SIMILARITY, ClockRule.Term::decideSimilarity, lead, from);
    }

    public DueDate arbitrate(Report lead, Instant from) {
        return judging(DueDate.Kind.ARBITRATE, ClockRule.Term::arbitrate, lead, from);
    }

    public DueDate report(String unit, Report lead, Instant from) {
        return due(DueDate.Kind.REPORT, ClockRule.Term::followUpEvery, unit, lead, from);
    }

    private DueDate judging(DueDate.Kind kind, ClockRule.Clock clock, Report lead, Instant from) {
        return due(kind, clock, inForce(from).rules().judgingUnit(), lead, from);
    }

    private DueDate due(DueDate.Kind kind, ClockRule.Clock clock, String unit, Report lead, Instant from) {
        var whom = new AppliesTo.Concerned(lead.major(), unit, network);
        var limit = inForce(from).rules().limit(clock, whom);
        var on = limit.after(CityTime.day(from), calendar);
        return new DueDate(kind, unit, on, limit.needsCalendar() && !calendar.isPublished(on));
    }
}
