package yihao.lead.meeting.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.meeting.HoldMeeting;
import yihao.lead.meeting.Meeting;
import yihao.lead.meeting.MeetingSight;
import yihao.lead.meeting.MeetingStatus;
import yihao.lead.meeting.Meetings;
import yihao.lead.meeting.RequestMeeting;
import yihao.lead.meeting.web.MeetingRequests.MeetingRequest;
import yihao.lead.meeting.web.MeetingRequests.MinutesRequest;
import yihao.lead.meeting.web.MeetingRequests.ReasonRequest;
import yihao.lead.meeting.web.MeetingRequests.ReviewRequest;
import yihao.lead.meeting.web.MeetingRequests.ScheduleRequest;
import yihao.lead.meeting.web.MeetingViews.MeetingView;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L10: meetings of city leaders with investors. Days and times are China's.
@RestController
@RequestMapping("/api/meetings")
class MeetingController {

    private final RequestMeeting requestMeeting;
    private final HoldMeeting holdMeeting;
    private final Meetings meetings;
    private final MeetingSight sight;
    private final MeetingViews views;
    private final Vault vault;
    private final Clock clock;

    MeetingController(
            RequestMeeting requestMeeting,
            HoldMeeting holdMeeting,
            Meetings meetings,
            MeetingSight meetingSight,
            MeetingViews views,
            Vault vault,
            Clock clock) {
        this.requestMeeting = requestMeeting;
        this.holdMeeting = holdMeeting;
        this.meetings = meetings;
        this.sight = meetingSight;
        this.views = views;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<MeetingView> request(@Valid @RequestBody MeetingRequest request, Act act) {
        var meeting = requestMeeting.request(request.sealed(vault), act).orElseThrow(Refused::new);
        return Answers.created("/api/meetings", meeting, views.of(meeting, act.actor(), CityTime.day(act.at())));
    }

    @PostMapping("/{id}/review")
    ResponseEntity<MeetingView> review(@PathVariable String id, @Valid @RequestBody ReviewRequest request, Act act) {
        return answer(holdMeeting.review(id, request.agreed(), request.remark(), act), act);
    }

    @PostMapping("/{id}/schedule")
    ResponseEntity<MeetingView> schedule(
            @PathVariable String id, @Valid @RequestBody ScheduleRequest request, Act act) {
        return answer(
                holdMeeting.schedule(
                        id, request.on(), request.time(), request.place().strip(), act),
                act);
    }

    @PostMapping("/{id}/decline")
    ResponseEntity<MeetingView> decline(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(holdMeeting.decline(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<MeetingView> cancel(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(requestMeeting.cancel(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/minutes")
    ResponseEntity<MeetingView> record(@PathVariable String id, @Valid @RequestBody MinutesRequest request, Act act) {
        return answer(holdMeeting.record(id, request.minutes().strip(), request.promised(), act), act);
    }

    @GetMapping
    Page<MeetingView> list(
            @RequestParam(required = false) @Nullable MeetingStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var found = meetings.list(actor, status, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows =
                found.stream().map(meeting -> views.of(meeting, actor, today())).toList();
        return Page.of(rows, next, meetings.count(actor, status, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<MeetingView> one(@PathVariable String id, Actor actor) {
        var meeting =
                sight.find(actor, id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(meeting, views.of(meeting, actor, today()));
    }

    private ResponseEntity<MeetingView> answer(Outcome<Versioned<Meeting>> outcome, Act act) {
        var meeting = outcome.orElseThrow(Refused::new);
        return Answers.ok(meeting, views.of(meeting, act.actor(), CityTime.day(act.at())));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
