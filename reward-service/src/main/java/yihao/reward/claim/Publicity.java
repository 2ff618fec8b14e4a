package yihao.reward.claim;

import java.util.List;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.WorkingCalendar;
import yihao.kernel.WorkingDays;
import yihao.reward.claim.Claim.Status;
import yihao.reward.scheme.Computation;

/// Rule RC-06: a claim is shown to everybody for whole working days, and every objection is answered before approval.
final class Publicity {

    static final int MOST_OBJECTIONS = 50;

    private Publicity() {}

    /// The working days are counted from the day after publication; the last one is still public.
    static Outcome<Claim> start(Claim claim, WorkingCalendar calendar, Act act) {
        var refusal = claim.guard(act, Status.REVIEWED, claim.deciders(), Function.BUREAU_OFFICER);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var today = CityTime.day(act.at());
        var days = new WorkingDays(claim.scheme().publicity().workingDays());
        return Outcome.done(Edit.of(claim)
                .decided(ClaimAction.PUBLISHED, act)
                .published(today, days.after(today, calendar))
                .done());
    }

    static Outcome<Claim> object(Claim claim, String text, Act act) {
        if (claim.status() != Status.PUBLISHED || isOver(claim, act)) {
            return Outcome.refused(Refusal.of(ClaimProblem.PUBLICITY_OVER));
        }
        if (claim.objections().size() >= MOST_OBJECTIONS) {
            return Outcome.refused(Refusal.of(ClaimProblem.TOO_MANY_OBJECTIONS));
        }
        var no = claim.objections().size() + 1;
        return Outcome.done(Edit.of(claim)
                .objection(new Objection(no, text, act.at(), null, false, null, null))
                .done());
    }

    /// Upheld, it ends the claim.
    static Outcome<Claim> answer(Claim claim, int no, boolean upheld, String answer, Act act) {
        return answered(claim, no, upheld, answer, act)
                .map(edit -> upheld ? edit.declined(answer).done() : edit.done());
    }

    /// Upheld, but not against the award as such: computed anew on the corrected facts, and reviewed from the
    /// beginning.
    static Outcome<Claim> reopen(Claim claim, int no, String answer, Subject corrected, Computation fresh, Act act) {
        return answered(claim, no, true, answer, act)
                .flatMap(edit -> fresh.isNothing()
                        ? Outcome.refused(
                                Refusal.of(ClaimProblem.NOTHING_TO_AWARD, "lines", ApplyForReward.reasons(fresh)))
                        : Outcome.done(edit.decided(ClaimAction.REOPENED, act)
                                .reopened(corrected, fresh)
                                .done()));
    }

    private static Outcome<Edit> answered(Claim claim, int no, boolean upheld, String answer, Act act) {
        var refusal = claim.guard(act, Status.PUBLISHED, List.of(claim.applicant()), Function.BUREAU_OFFICER);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var found = claim.objections().stream().filter(one -> one.no() == no).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(ClaimProblem.OBJECTION_UNKNOWN, "no", no));
        }
        return found.get().isOpen()
                ? Outcome.done(Edit.of(claim).objection(found.get().answered(answer, upheld, act)))
                : Outcome.refused(Refusal.of(ClaimProblem.OBJECTION_ANSWERED, "no", no));
    }

    static Optional<Refusal> stillRuns(Claim claim, Act act) {
        if (!isOver(claim, act)) {
            return Optional.of(
                    Refusal.of(ClaimProblem.PUBLICITY_RUNNING, "until", String.valueOf(claim.publicUntil())));
        }
        return claim.objections().stream()
                .filter(Objection::isOpen)
                .findFirst()
                .map(open -> Refusal.of(ClaimProblem.OBJECTION_OPEN, "no", open.no()));
    }

    private static boolean isOver(Claim claim, Act act) {
        var until = claim.publicUntil();
        return until != null && CityTime.day(act.at()).isAfter(until);
    }
}
