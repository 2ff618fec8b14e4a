package yihao.lead.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.lead.Attachment;

/// The next state of a visit while a move is being made: what the move does not touch stays as it was.
final class VisitDraft {

    private final Visit before;
    Visit.Plan plan;
    VisitStatus status;

    Visit.@Nullable Made made;

    final List<NextStep> steps;

    Visit.@Nullable Led led;

    Visit.@Nullable OnTrip trip;

    final List<Attachment> proofs;
    final List<Visit.Correction> corrections;

    Visit.@Nullable Row row;

    @Nullable
    String cancelledBecause;

    /// By when a planned visit is recorded.
    @Nullable
    LocalDate recordBy;

    VisitDraft(Visit before) {
        this.before = before;
        this.plan = before.plan();
        this.status = before.status();
        this.made = before.made();
        this.steps = new ArrayList<>(before.steps());
        this.led = before.led();
        this.trip = before.trip();
        this.proofs = new ArrayList<>(before.proofs());
        this.corrections = new ArrayList<>(before.corrections());
        this.row = before.row();
        this.cancelledBecause = before.cancelledBecause();
        this.recordBy = before.due();
    }

    Visit visit() {
        return new Visit(
                before.number(),
                before.unit(),
                plan,
                before.plannedBy(),
                before.plannedAt(),
                status,
                made,
                steps,
                led,
                trip,
                proofs,
                corrections,
                rowThatHolds(),
                cancelledBecause,
                due());
    }

    /// A visit that is off, of another day or to another firm leaves the place to the next row.
    private Visit.@Nullable Row rowThatHolds() {
        var day = made == null ? plan.stay().from() : made.stay().from();
        return row != null
                        && status != VisitStatus.CANCELLED
                        && day.equals(row.day())
                        && plan.firmKeys().containsAll(before.plan().firmKeys())
                ? row
                : null;
    }

    private @Nullable LocalDate due() {
        return status == VisitStatus.PLANNED
                ? recordBy
                : steps.stream()
                        .filter(NextStep::isOpen)
                        .map(NextStep::on)
                        .findFirst()
                        .orElse(null);
    }
}
