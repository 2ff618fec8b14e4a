package yihao.lead.meeting;

import static yihao.lead.meeting.MeetingProblem.COMMITMENT_UNIT_UNKNOWN;
import static yihao.lead.meeting.MeetingProblem.MEETING_IN_FUTURE;
import static yihao.lead.meeting.MeetingProblem.MEETING_IN_PAST;
import static yihao.lead.meeting.MeetingProblem.MEETING_NOT_YOURS;
import static yihao.lead.meeting.MeetingProblem.MEETING_OWN_REQUEST;
import static yihao.lead.meeting.MeetingProblem.MEETING_REASON_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Network;

/// L10: foreign affairs looks at foreign guests; the bureau, by another person than who asked, sets day and place or
/// declines, and keeps the minutes with what was promised.
public final class HoldMeeting {

    private final MeetingSight sight;
    private final Network network;

    public HoldMeeting(MeetingSight sight, Network network) {
        this.sight = sight;
        this.network = network;
    }

    /// What was promised, as it is typed.
    public record TypedPromise(String text, String unit, LocalDate dueOn) {}

    public Outcome<Versioned<Meeting>> review(String id, boolean agreed, @Nullable String remark, Act act) {
        return sight.decide(id, MeetingAction.GUESTS_REVIEWED, act, meeting -> {
            if (!act.actor().has(Function.FOREIGN_AFFAIRS)) {
                return Outcome.refused(MEETING_NOT_YOURS);
            }
            return !agreed && (remark == null || remark.isBlank())
                    ? Outcome.refused(MEETING_REASON_MISSING)
                    : meeting.review(
                            new Meeting.Review(agreed, remark, act.actor().subject(), act.at()));
        });
    }

    public Outcome<Versioned<Meeting>> schedule(String id, LocalDate on, String time, String place, Act act) {
        return decide(id, MeetingAction.SCHEDULED, act, meeting -> {
            if (on.isBefore(CityTime.day(act.at()))) {
                return Outcome.refused(Refusal.of(MEETING_IN_PAST, "date", on));
            }
            return meeting.schedule(
                    new Meeting.Schedule(on, time, place, act.actor().subject(), act.at()));
        });
    }

    public Outcome<Versioned<Meeting>> decline(String id, Act act) {
        var reason = act.reason();
        return decide(
                id,
                MeetingAction.DECLINED,
                act,
                meeting -> reason == null || reason.isBlank()
                        ? Outcome.refused(MEETING_REASON_MISSING)
                        : meeting.close(MeetingStatus.DECLINED, reason));
    }

    public Outcome<Versioned<Meeting>> record(String id, String minutes, List<TypedPromise> promised, Act act) {
        for (var promise : promised) {
            if (network.unit(promise.unit()).filter(Network.Entry::active).isEmpty()) {
                return Outcome.refused(Refusal.of(COMMITMENT_UNIT_UNKNOWN, "unit", promise.unit()));
            }
        }
        return sight.decide(id, MeetingAction.HELD, act, meeting -> {
            var schedule = meeting.schedule();
            if (!MeetingSight.isBureau(act.actor())) {
                return Outcome.refused(MEETING_NOT_YOURS);
            }
            return schedule != null && schedule.on().isAfter(CityTime.day(act.at()))
                    ? Outcome.refused(Refusal.of(MEETING_IN_FUTURE, "date", schedule.on()))
                    : meeting.hold(new Meeting.Minutes(minutes, act.actor().subject(), act.at()), numbered(promised));
        });
    }

    private static List<Commitment> numbered(List<TypedPromise> promised) {
        return IntStream.range(0, promised.size())
                .mapToObj(at -> {
                    var one = promised.get(at);
                    return new Commitment(
                            String.valueOf(at + 1), one.text(), one.unit(), one.dueOn(), null, null, null);
                })
                .toList();
    }

    private Outcome<Versioned<Meeting>> decide(
            String id, MeetingAction action, Act act, java.util.function.Function<Meeting, Outcome<Meeting>> decision) {
        return sight.decide(id, action, act, meeting -> {
            if (!MeetingSight.isBureau(act.actor())) {
                return Outcome.refused(MEETING_NOT_YOURS);
            }
            return act.actor().is(meeting.requestedBy())
                    ? Outcome.refused(MEETING_OWN_REQUEST)
                    : decision.apply(meeting);
        });
    }

    /// What the actor may do with it now; its promises have their own.
    public List<String> actions(Actor actor, Meeting meeting) {
        var actions = new ArrayList<String>();
        if (meeting.waitsForReview() && actor.has(Function.FOREIGN_AFFAIRS)) {
            actions.add("review");
        }
        var decides = MeetingSight.isBureau(actor) && !actor.is(meeting.requestedBy());
        if (decides && meeting.status().isToCome()) {
            actions.addAll(meeting.waitsForReview() ? List.of("decline") : List.of("schedule", "decline"));
        }
        if (MeetingSight.isBureau(actor) && meeting.status() == MeetingStatus.SCHEDULED) {
            actions.add("record");
        }
        if (meeting.status().isToCome() && RequestMeeting.mayCancel(actor, meeting)) {
            actions.add("cancel");
        }
        return actions;
    }
}
