package yihao.lead.visit;

import static yihao.lead.visit.VisitProblem.NOTHING_TO_FOLLOW_UP;
import static yihao.lead.visit.VisitProblem.VISIT_CANCELLED;
import static yihao.lead.visit.VisitProblem.VISIT_HAS_LEAD;
import static yihao.lead.visit.VisitProblem.VISIT_MADE;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_MADE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.lead.Contact;
import yihao.lead.Investor;

/// L9: one visit of a unit to a firm, from the plan to what came of it.
///
/// @param unit whose people go
/// @param steps agreed next steps, the last one may be open
/// @param due the day by whose end the unit owes something: the record of a planned visit, or its open step
public record Visit(
        String number,
        String unit,
        Plan plan,
        String plannedBy,
        Instant plannedAt,
        VisitStatus status,
        @Nullable Made made,
        List<NextStep> steps,
        @Nullable Led led,
        @Nullable String cancelledBecause,
        @Nullable LocalDate due) {

    public Visit {
        steps = List.copyOf(steps);
    }

    /// @param firm as it was typed: the register may know more than whoever visits may see
    /// @param firmKeys what makes two visits visits to one firm
    /// @param people how many go
    public record Plan(Investor firm, List<String> firmKeys, String place, Stay stay, int people, String purpose) {

        public Plan {
            firmKeys = List.copyOf(firmKeys);
        }
    }

    /// @param stay how long it took in the end
    /// @param met people of the firm
    public record Made(Stay stay, List<Contact> met, String topics, String result, String by, Instant at) {

        public Made {
            met = List.copyOf(met);
        }
    }

    /// The lead it led to.
    public record Led(String leadId, String leadNumber) {}

    static Visit planned(String number, String unit, Plan plan, String by, Instant at, LocalDate recordBy) {
        return new Visit(number, unit, plan, by, at, VisitStatus.PLANNED, null, List.of(), null, null, recordBy);
    }

    Optional<NextStep> openStep() {
        return steps.stream().filter(NextStep::isOpen).findFirst();
    }

    /// How long it takes, or took.
    public Stay stay() {
        return made == null ? plan.stay() : made.stay();
    }

    Outcome<Visit> change(Plan other, LocalDate recordBy) {
        return status == VisitStatus.PLANNED
                ? Outcome.done(planned(number, unit, other, plannedBy, plannedAt, recordBy))
                : over();
    }

    Outcome<Visit> make(Made how, @Nullable NextStep next) {
        return status == VisitStatus.PLANNED
                ? Outcome.done(next(VisitStatus.MADE, how, next == null ? List.of() : List.of(next), led, null))
                : over();
    }

    /// The open step is done; another may follow.
    Outcome<Visit> followUp(NextStep.Done how, @Nullable NextStep next) {
        if (status != VisitStatus.MADE) {
            return Outcome.refused(VISIT_NOT_MADE);
        }
        if (openStep().isEmpty()) {
            return Outcome.refused(NOTHING_TO_FOLLOW_UP);
        }
        var all = new ArrayList<>(steps);
        all.replaceAll(step -> step.isOpen() ? step.done(how) : step);
        if (next != null) {
            all.add(next);
        }
        return Outcome.done(next(status, made, all, led, null));
    }

    /// A visit leads to one lead; naming it again changes nothing.
    Outcome<Visit> leadTo(Led lead) {
        if (status != VisitStatus.MADE) {
            return Outcome.refused(VISIT_NOT_MADE);
        }
        return led == null || led.equals(lead)
                ? Outcome.done(next(status, made, steps, lead, null))
                : Outcome.refused(VISIT_HAS_LEAD);
    }

    Outcome<Visit> cancel(String reason) {
        return status == VisitStatus.PLANNED
                ? Outcome.done(next(VisitStatus.CANCELLED, null, List.of(), null, reason))
                : over();
    }

    private Outcome<Visit> over() {
        return Outcome.refused(status == VisitStatus.MADE ? VISIT_MADE : VISIT_CANCELLED);
    }

    private Visit next(
            VisitStatus nextStatus,
            @Nullable Made how,
            List<NextStep> all,
            @Nullable Led lead,
            @Nullable String cancelled) {
        var open = all.stream().filter(NextStep::isOpen).map(NextStep::on).findFirst();
        return new Visit(
                number, unit, plan, plannedBy, plannedAt, nextStatus, how, all, lead, cancelled, open.orElse(null));
    }
}
