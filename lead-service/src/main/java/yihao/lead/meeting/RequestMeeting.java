package yihao.lead.meeting;

import static yihao.lead.meeting.MeetingProblem.MAY_NOT_REQUEST_MEETING;
import static yihao.lead.meeting.MeetingProblem.MEETING_NOT_YOURS;
import static yihao.lead.meeting.MeetingProblem.MEETING_REASON_MISSING;
import static yihao.lead.meeting.MeetingProblem.MEETING_TOO_SOON;

import java.util.Map;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;

/// L10: no unit invites a leader directly: it asks here, some days before, and takes it back where it is off.
public final class RequestMeeting {

    private final Meetings meetings;
    private final MeetingSight sight;
    private final RuleBook<MeetingRule> book;

    public RequestMeeting(Meetings meetings, MeetingSight sight, RuleBook<MeetingRule> book) {
        this.meetings = meetings;
        this.sight = sight;
        this.book = book;
    }

    public static boolean mayRequest(Actor actor) {
        return actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD) || MeetingSight.isBureau(actor);
    }

    public Outcome<Versioned<Meeting>> request(Meeting.Request request, Act act) {
        if (!mayRequest(act.actor())) {
            return Outcome.refused(MAY_NOT_REQUEST_MEETING);
        }
        var today = CityTime.day(act.at());
        var days = book.inForce(today).orElseThrow().rules().daysBefore();
        var earliest = today.plusDays(days);
        if (request.wishedOn().isBefore(earliest)) {
            return Outcome.refused(new Refusal(MEETING_TOO_SOON, Map.of("earliest", earliest, "days", days)));
        }
        var meeting = Meeting.requested(
                meetings.newNumber(today.getYear()),
                act.actor().unit(),
                request,
                act.actor().subject(),
                act.at());
        return Outcome.done(meetings.add(meetings.newId(), meeting, MeetingAction.REQUESTED, act));
    }

    static boolean mayCancel(Actor actor, Meeting meeting) {
        return mayRequest(actor) && (MeetingSight.isBureau(actor) || actor.worksFor(meeting.unit()));
    }

    public Outcome<Versioned<Meeting>> cancel(String id, Act act) {
        return sight.decide(id, MeetingAction.CANCELLED, act, meeting -> {
            var reason = act.reason();
            if (!mayCancel(act.actor(), meeting)) {
                return Outcome.refused(MEETING_NOT_YOURS);
            }
            return reason == null || reason.isBlank()
                    ? Outcome.refused(MEETING_REASON_MISSING)
                    : meeting.close(MeetingStatus.CANCELLED, reason);
        });
    }
}
