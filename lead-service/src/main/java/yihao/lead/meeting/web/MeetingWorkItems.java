package yihao.lead.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.meeting.CarryOut;
import yihao.lead.meeting.Commitment;
import yihao.lead.meeting.HoldMeeting;
import yihao.lead.meeting.Meeting;
import yihao.lead.meeting.MeetingSight;
import yihao.lead.meeting.Meetings;
import yihao.platform.web.WorkItems;

/// Guests to review, meetings to schedule and to record, promises to keep and to confirm; what is owed though its day
/// is over stands in supervision's list, too.
@Component
class MeetingWorkItems implements WorkItems {

    private static final int MOST = 100;

    private final Meetings meetings;
    private final HoldMeeting holdMeeting;
    private final CarryOut carryOut;

    MeetingWorkItems(Meetings meetings, HoldMeeting holdMeeting, CarryOut carryOut) {
        this.meetings = meetings;
        this.holdMeeting = holdMeeting;
        this.carryOut = carryOut;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        var waiting = meetings.waitingFor(MeetingSight.waitsFor(actor), MOST).stream()
                .flatMap(meeting -> Stream.concat(preparing(meeting, actor, today), promises(meeting, actor, today)));
        return Stream.concat(waiting, overdue(actor, today)).toList();
    }

    /// What is owed though its day is over is supervision's to follow.
    private Stream<WorkItem> overdue(Actor actor, LocalDate today) {
        return actor.has(Function.SUPERVISION)
                ? meetings.overdueOn(today, MOST).stream()
                        .flatMap(meeting -> meeting.state().commitments().stream()
                                .filter(one -> one.isOverdue(today))
                                .map(one -> promise(meeting, one, "commitment-overdue", today)))
                : Stream.empty();
    }

    private Stream<WorkItem> preparing(Versioned<Meeting> stored, Actor actor, LocalDate today) {
        var meeting = stored.state();
        var schedule = meeting.schedule();
        return holdMeeting.actions(actor, meeting).stream().flatMap(action -> switch (action) {
            case "review" ->
                Stream.of(item(stored, "review-guests", meeting.request().wishedOn(), today));
            case "schedule" ->
                schedule == null
                        ? Stream.of(item(
                                stored, "schedule-meeting", meeting.request().wishedOn(), today))
                        : Stream.empty();
            case "record" ->
                schedule == null || schedule.on().isAfter(today)
                        ? Stream.empty()
                        : Stream.of(item(stored, "record-meeting", schedule.on(), today));
            default -> Stream.empty();
        });
    }

    private Stream<WorkItem> promises(Versioned<Meeting> stored, Actor actor, LocalDate today) {
        return stored.state().commitments().stream().flatMap(one -> {
            var actions = carryOut.actions(actor, one);
            if (actions.contains("report")) {
                return Stream.of(promise(stored, one, "carry-out", today));
            }
            if (actions.contains("confirm")) {
                return Stream.of(promise(stored, one, "confirm-commitment", today));
            }
            return Stream.empty();
        });
    }

    private static WorkItem item(Versioned<Meeting> stored, String what, LocalDate due, LocalDate today) {
        var kind = "lead." + what;
        var title = stored.state().number() + " " + stored.state().request().firm();
        return item(stored, stored.id() + ":" + kind, kind, title, due, today);
    }

    private static WorkItem promise(Versioned<Meeting> stored, Commitment one, String what, LocalDate today) {
        var kind = "lead." + what;
        var title = stored.state().number() + " " + one.text();
        return item(stored, stored.id() + ":" + one.id() + ":" + kind, kind, title, one.dueOn(), today);
    }

    private static WorkItem item(
            Versioned<Meeting> stored, String id, String kind, String title, LocalDate due, LocalDate today) {
        return new WorkItem(
                id,
                kind,
                title,
                CityTime.endOf(due),
                today.isAfter(due),
                "/meetings/" + stored.id(),
                stored.state().unit());
    }
}
