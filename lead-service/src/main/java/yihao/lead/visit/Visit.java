package yihao.lead.visit;

import static yihao.lead.visit.VisitProblem.NOTHING_TO_FOLLOW_UP;
import static yihao.lead.visit.VisitProblem.VISIT_CANCELLED;
import static yihao.lead.visit.VisitProblem.VISIT_HAS_LEAD;
import static yihao.lead.visit.VisitProblem.VISIT_MADE;
import static yihao.lead.visit.VisitProblem.VISIT_NOTHING_CORRECTED;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_MADE;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_YOURS;
import static yihao.lead.visit.VisitProblem.VISIT_PROOF_UNKNOWN;
import static yihao.lead.visit.VisitProblem.VISIT_TOO_MANY_PROOFS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.lead.Attachment;
import yihao.lead.Contact;
import yihao.lead.Investor;
import yihao.lead.Outreach;

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
        @Nullable OnTrip trip,
        List<Attachment> proofs,
        List<Correction> corrections,
        @Nullable String cancelledBecause,
        @Nullable LocalDate due)
        implements Outreach {

    static final int MOST_PROOFS = 20;

    public Visit {
        steps = List.copyOf(steps);
        proofs = List.copyOf(proofs);
        corrections = List.copyOf(corrections);
    }

    /// @param firm as it was typed: the register may know more than whoever visits may see
    /// @param firmKeys what makes two visits visits to one firm
    /// @param people how many go
    public record Plan(Investor firm, List<String> firmKeys, String place, Stay stay, int people, String purpose) {

        public Plan {
            firmKeys = List.copyOf(firmKeys);
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

    Outcome<Visit> make(Made how, @Nullable NextStep step) {
        return planned(next -> {
            next.status = VisitStatus.MADE;
            next.made = how;
            if (step != null) {
                next.steps.add(step);
            }
        });
    }

    /// Days, people and outcome as they really were. Steps, the lead it led to and who recorded it stay.
    Outcome<Visit> correct(Made how, int people, Act act) {
        if (made == null) {
            return Outcome.refused(status == VisitStatus.CANCELLED ? VISIT_CANCELLED : VISIT_NOT_MADE);
        }
        var right = new Made(how.stay(), how.met(), how.topics(), how.result(), made.by(), made.at());
        if (right.equals(made) && people == plan.people()) {
            return Outcome.refused(VISIT_NOTHING_CORRECTED);
        }
        var reason = Objects.requireNonNull(act.reason());
        return next(next -> {
            next.corrections.add(
                    new Correction(made, plan.people(), reason, act.actor().subject(), act.at()));
            next.made = right;
            next.plan = plan.with(people);
        });
    }

    Outcome<Visit> prove(Attachment proof) {
        if (status != VisitStatus.MADE) {
            return Outcome.refused(VISIT_NOT_MADE);
        }
        return proofs.stream().filter(Attachment::stands).count() >= MOST_PROOFS
                ? Outcome.refused(Refusal.of(VISIT_TOO_MANY_PROOFS, "most", MOST_PROOFS))
                : next(next -> next.proofs.add(proof));
    }

    Outcome<Visit> withdrawProof(String id, Attachment.Withdrawal made) {
        return standing(id).isEmpty()
                ? Outcome.refused(Refusal.of(VISIT_PROOF_UNKNOWN, "id", id))
                : next(next ->
                        next.proofs.replaceAll(one -> one.id().equals(id) ? one.withdrawn(made) : one));
    }

    /// A proof that counts.
    Optional<Attachment> standing(String proofId) {
        return proofs.stream()
                .filter(one -> one.id().equals(proofId) && one.stands())
                .findFirst();
    }

    /// The open step is done; another may follow.
    Outcome<Visit> followUp(NextStep.Done how, @Nullable NextStep another) {
        if (status != VisitStatus.MADE) {
            return Outcome.refused(VISIT_NOT_MADE);
        }
        if (openStep().isEmpty()) {
            return Outcome.refused(NOTHING_TO_FOLLOW_UP);
        }
        return next(next -> {
            next.steps.replaceAll(step -> step.isOpen() ? step.done(how) : step);
            if (another != null) {
                next.steps.add(another);
            }
        });
    }

    /// A visit leads to one lead; naming it again changes nothing.
    Outcome<Visit> leadTo(Led lead) {
        if (status != VisitStatus.MADE) {
            return Outcome.refused(VISIT_NOT_MADE);
        }
        return led == null || led.equals(lead) ? next(next -> next.led = lead) : Outcome.refused(VISIT_HAS_LEAD);
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

    private Outcome<Visit> next(Consumer<VisitDraft> move) {
        var draft = new VisitDraft(this);
        move.accept(draft);
        return Outcome.done(draft.visit());
    }
}
