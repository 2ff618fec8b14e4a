package yihao.talent.consultation;

import java.time.LocalDate;
import yihao.kernel.TimeLimit;
import yihao.kernel.WorkingCalendar;

/// Working days by the city's calendar; a day in a year without a published one is provisional.
public record Deadlines(WorkingCalendar calendar) {

    LocalDate after(TimeLimit limit, LocalDate start) {
        return limit.after(start, calendar);
    }

    /// Whoever comes later has time of its own.
    LocalDate ofReplacement(ConsultationKinds.Kind kind, LocalDate due, LocalDate assignedOn) {
        var own = after(kind.replacement(), assignedOn);
        return own.isAfter(due) ? own : due;
    }

    public LocalDate before(TimeLimit limit, LocalDate end) {
        return limit.before(end, calendar);
    }

    boolean isProvisional(TimeLimit limit, LocalDate due) {
        return limit.needsCalendar() && !calendar.isPublished(due);
    }

    /// The last day on which an opinion is still taken.
    public LocalDate lastDay(ConsultationKinds.Kind kind, LocalDate due) {
        return after(kind.grace(), due);
    }

    /// The last day on which an expert says yes or no.
    public LocalDate answerBy(ConsultationKinds.Kind kind, LocalDate assignedOn) {
        return after(kind.accept(), assignedOn);
    }
}
