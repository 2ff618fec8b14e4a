package yihao.lead;

import static yihao.lead.LeadProblem.ALREADY_ANSWERED;
import static yihao.lead.LeadProblem.ALREADY_DISPATCHED;
import static yihao.lead.LeadProblem.NOT_DISPATCHED;
import static yihao.lead.LeadProblem.NOT_JUDGED;
import static yihao.lead.LeadProblem.UNIT_NOT_OWNER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// L6: the moves that hand a lead to units, take their answers and record what they do.
record Handing(Lead lead) {

    Outcome<Lead> dispatch(List<Dispatch> handed, List<DueDate> nextDue) {
        if (lead.status() == LeadStatus.REPORTED) {
            return Outcome.refused(NOT_JUDGED);
        }
        if (!lead.status().isWorkedOn()) {
            return Outcome.refused(lead.whyNotWorked());
        }
        var next = new LeadDraft(lead);
        for (var one : handed) {
            if (next.dispatches.stream().anyMatch(earlier -> stillHas(earlier, one.unit()))) {
                return Outcome.refused(Refusal.of(ALREADY_DISPATCHED, "unit", one.unit()));
            }
            next.handTo(one);
        }
        next.status = lead.status() == LeadStatus.ACCEPTED ? LeadStatus.ACCEPTED : LeadStatus.DISPATCHED;
        next.stop(DueDate.Kind.FEEDBACK);
        next.start(nextDue);
        return Outcome.done(next.lead());
    }

    Outcome<Lead> transfer(Dispatch handed, DueDate answer) {
        var transfer = handed.transfer();
        if (transfer == null || !lead.ownerUnits().contains(transfer.from())) {
            return Outcome.refused(Refusal.of(UNIT_NOT_OWNER, "unit", transfer == null ? "" : transfer.from()));
        }
        return new Handing(takenBack(transfer.from(), handed.unit())).dispatch(List.of(handed), List.of(answer));
    }

    /// Who has not answered yet is asked no more where its owner asks another one.
    private Lead takenBack(String from, String asked) {
        var next = new LeadDraft(lead);
        for (var one : lead.dispatches()) {
            if (one.isPending() && one.isFrom(from) && !one.unit().equals(asked)) {
                next.dispatches.remove(one);
                next.stop(DueDate.Kind.RESPOND, one.unit());
            }
        }
        return next.lead();
    }

    Outcome<Lead> accept(String unit, Instant at, String by, LocalDate today, DueDate nextReport) {
        return answer(unit, Dispatch.Answer.ACCEPTED, at, by, null).map(next -> {
            next.status = LeadStatus.ACCEPTED;
            handedOnBy(unit).ifPresent(from -> handOn(next, from));
            next.progressed(today);
            next.start(List.of(nextReport));
            return next.lead();
        });
    }

    private Optional<String> handedOnBy(String unit) {
        return lead.dispatchTo(unit)
                .flatMap(one -> Optional.ofNullable(one.transfer()))
                .map(Transfer::from);
    }

    /// Who handed it on reports no more and has room for another; what it recorded stays.
    private static void handOn(LeadDraft next, String from) {
        next.dispatches.replaceAll(one -> one.unit().equals(from) && one.isAccepted() ? one.handedOn() : one);
        next.stop(DueDate.Kind.REPORT, from);
        next.stop(DueDate.Kind.KEEP_PROTECTION, from);
        next.picks.replaceAll(pick -> pick.unit().equals(from) ? pick.ended() : pick);
    }

    Outcome<Lead> decline(String unit, Instant at, String by, String reason, DueDate again) {
        return answer(unit, Dispatch.Answer.DECLINED, at, by, reason).map(next -> {
            if (next.dispatches.stream().noneMatch(Dispatch::stands)) {
                next.status = LeadStatus.JUDGED;
                next.start(List.of(again));
            }
            return next.lead();
        });
    }

    Outcome<Lead> record(Progress step, LocalDate today, List<DueDate> nextDue) {
        if (!lead.status().isWorkedOn()) {
            return Outcome.refused(lead.whyNotWorked());
        }
        var next = new LeadDraft(lead);
        next.progress.add(step);
        next.progressed(today);
        next.stop(DueDate.Kind.REPORT, step.unit());
        next.start(nextDue);
        return Outcome.done(next.lead());
    }

    private Outcome<LeadDraft> answer(
            String unit, Dispatch.Answer given, Instant at, String by, @Nullable String reason) {
        if (!lead.status().isWorkedOn()) {
            return Outcome.refused(lead.whyNotWorked());
        }
        var handed = lead.dispatchTo(unit);
        if (handed.isEmpty()) {
            return Outcome.refused(Refusal.of(NOT_DISPATCHED, "unit", unit));
        }
        if (!handed.get().isPending()) {
            return Outcome.refused(Refusal.of(ALREADY_ANSWERED, "unit", unit));
        }
        var next = new LeadDraft(lead);
        next.dispatches.replaceAll(
                one -> one.unit().equals(unit) && one.isPending() ? one.answered(given, at, by, reason) : one);
        next.stop(DueDate.Kind.RESPOND, unit);
        return Outcome.done(next);
    }

    private static boolean stillHas(Dispatch earlier, String unit) {
        return earlier.unit().equals(unit) && earlier.stands();
    }
}
