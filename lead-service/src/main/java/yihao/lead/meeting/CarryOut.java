package yihao.lead.meeting;

import static yihao.lead.meeting.MeetingProblem.COMMITMENT_ALREADY_CONFIRMED;
import static yihao.lead.meeting.MeetingProblem.COMMITMENT_ALREADY_REPORTED;
import static yihao.lead.meeting.MeetingProblem.COMMITMENT_NOT_REPORTED;
import static yihao.lead.meeting.MeetingProblem.COMMITMENT_OWN_REPORT;
import static yihao.lead.meeting.MeetingProblem.MEETING_NOT_YOURS;
import static yihao.lead.meeting.MeetingProblem.MEETING_REASON_MISSING;

import java.util.List;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// L10: the unit that owes a promise says what it did; supervision confirms it, or sends it back with a reason.
public final class CarryOut {

    private final MeetingSight sight;

    public CarryOut(MeetingSight sight) {
        this.sight = sight;
    }

    public Outcome<Versioned<Meeting>> report(String id, String commitmentId, String text, Act act) {
        var report = new Commitment.Report(text, act.actor().subject(), act.at());
        return step(id, commitmentId, MeetingAction.COMMITMENT_REPORTED, act, one -> {
            if (!MeetingSight.mayCarryOut(act.actor(), one)) {
                return Outcome.refused(MEETING_NOT_YOURS);
            }
            return one.isOwed() ? Outcome.done(one.reported(report)) : Outcome.refused(COMMITMENT_ALREADY_REPORTED);
        });
    }

    public Outcome<Versioned<Meeting>> confirm(String id, String commitmentId, Act act) {
        var made = new Commitment.Confirmation(act.actor().subject(), act.at());
        return step(
                id,
                commitmentId,
                MeetingAction.COMMITMENT_CONFIRMED,
                act,
                one -> supervised(one, act).map(reported -> reported.confirmed(made)));
    }

    public Outcome<Versioned<Meeting>> sendBack(String id, String commitmentId, Act act) {
        var reason = act.reason();
        return step(
                id,
                commitmentId,
                MeetingAction.COMMITMENT_SENT_BACK,
                act,
                one -> reason == null || reason.isBlank()
                        ? Outcome.refused(MEETING_REASON_MISSING)
                        : supervised(one, act).map(reported -> reported.sentBackBecause(reason)));
    }

    /// What the actor may do with one promise now.
    public List<String> actions(Actor actor, Commitment commitment) {
        if (commitment.isOwed() && MeetingSight.mayCarryOut(actor, commitment)) {
            return List.of("report");
        }
        return commitment.waitsForConfirmation() && maySupervise(actor) ? List.of("confirm", "send-back") : List.of();
    }

    private static boolean maySupervise(Actor actor) {
        return actor.has(yihao.kernel.Function.SUPERVISION);
    }

    private static Outcome<Commitment> supervised(Commitment one, Act act) {
        if (!maySupervise(act.actor())) {
            return Outcome.refused(MEETING_NOT_YOURS);
        }
        if (one.report() == null) {
            return Outcome.refused(COMMITMENT_NOT_REPORTED);
        }
        if (act.actor().is(one.report().by())) {
            return Outcome.refused(COMMITMENT_OWN_REPORT);
        }
        return one.isConfirmed() ? Outcome.refused(COMMITMENT_ALREADY_CONFIRMED) : Outcome.done(one);
    }

    private Outcome<Versioned<Meeting>> step(
            String id,
            String commitmentId,
            MeetingAction action,
            Act act,
            Function<Commitment, Outcome<Commitment>> step) {
        return sight.decide(id, action, act, meeting -> meeting.carryOut(commitmentId, step));
    }
}
