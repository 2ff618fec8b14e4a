package yihao.lead.visit;

import static yihao.lead.visit.VisitProblem.VISIT_CANCELLED;
import static yihao.lead.visit.VisitProblem.VISIT_MADE;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_YOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.lead.Attachment;
import yihao.lead.Contact;
import yihao.lead.Investor;
import yihao.lead.Outreach;

/// L9: one visit of a unit to a firm, from the plan to what came of it.
///
/// @param unit whose people go
/// @param row the row of a spreadsheet that it is, while firm and day are those of the row
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
        @Nullable OnTrip trip,
        List<Attachment> proofs,
        List<Correction> corrections,
        @Nullable Row row,
        @Nullable String cancelledBecause,
        @Nullable LocalDate due)
        implements Outreach {

    public Visit {
        steps = List.copyOf(steps);
        proofs = List.copyOf(proofs);
        corrections = List.copyOf(corrections);
    }

    /// @param firm as it was typed: the register may know more than whoever visits may see
    /// @param firmKeys what makes two visits visits to one firm, as far as no merge of entries says so
    /// @param people how many go
    public record Plan(Investor firm, List<String> firmKeys, String place, Stay stay, int people, String purpose) {

        public Plan {
            firmKeys = List.copyOf(firmKeys);
        }

        Plan alsoTo(Collection<String> more) {
            var keys =
                    Stream.concat(firmKeys.stream(), more.stream()).distinct().toList();
            return new Plan(firm, keys, place, stay, people, purpose);
        }

        Plan with(int others) {
            return new Plan(firm, firmKeys, place, stay, others, purpose);
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

    /// No other row of the unit may be a visit to this firm on this day.
    ///
    /// @param keys each held by one visit only
    public record Row(LocalDate day, List<String> keys) {

        public Row {
            keys = List.copyOf(keys);
        }
    }

    /// The trip on which it was made.
    public record OnTrip(String tripId, String tripNumber) {}

    /// What stood there before it was corrected.
    ///
    /// @param people how many were said to have gone
    public record Correction(Made before, int people, String reason, String by, Instant at) {}

    static Visit planned(String number, String unit, Plan plan, String by, Instant at, LocalDate recordBy) {
        return new Visit(
                number,
                unit,
                plan,
                by,
                at,
                VisitStatus.PLANNED,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                recordBy);
    }

    @Override
    public List<String> units() {
        return List.of(unit);
    }

    @Override
    public ProblemCode notYours() {
        return VISIT_NOT_YOURS;
    }

    /// @param firm all that tells its firm from others today: no entry of it has another row on this day
    Visit asRow(List<String> firm) {
        var day = stay().from();
        var keys = firm.stream()
                .map(key -> String.join("|", unit, day.toString(), key))
                .toList();
        var draft = new VisitDraft(this);
        draft.row = new Row(day, keys);
        return draft.visit();
    }

    Optional<NextStep> openStep() {
        return steps.stream().filter(NextStep::isOpen).findFirst();
    }

    /// How long it takes, or took.
    public Stay stay() {
        return made == null ? plan.stay() : made.stay();
    }

    Outcome<Visit> change(Plan other, LocalDate recordBy) {
        return planned(next -> {
            next.plan = other;
            next.recordBy = recordBy;
        });
    }

    /// To the same firm, by what its names are read as now.
    Visit alsoTo(Collection<String> more) {
        var draft = new VisitDraft(this);
        draft.plan = plan.alsoTo(more);
        return draft.visit();
    }

    Outcome<Visit> make(Made how, @Nullable NextStep step) {
        return planned(next -> {
            next.status = VisitStatus.MADE;
            next.made = how;
            if (step != null) {
                next.steps.add(step);
            }
        });
    }

    /// @param on none takes it off its trip
    Outcome<Visit> onTrip(@Nullable OnTrip on) {
        return status == VisitStatus.CANCELLED ? Outcome.refused(VISIT_CANCELLED) : next(next -> next.trip = on);
    }

    Outcome<Visit> cancel(String reason) {
        return planned(next -> {
            next.status = VisitStatus.CANCELLED;
            next.cancelledBecause = reason;
        });
    }

    private Outcome<Visit> planned(Consumer<VisitDraft> move) {
        return switch (status) {
            case PLANNED -> next(move);
            case MADE -> Outcome.refused(VISIT_MADE);
            case CANCELLED -> Outcome.refused(VISIT_CANCELLED);
        };
    }

    Outcome<Visit> next(Consumer<VisitDraft> move) {
        var draft = new VisitDraft(this);
        move.accept(draft);
        return Outcome.done(draft.visit());
    }
}
