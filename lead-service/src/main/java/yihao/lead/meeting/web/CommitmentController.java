package yihao.lead.meeting.web;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.meeting.CarryOut;
import yihao.lead.meeting.Meeting;
import yihao.lead.meeting.MeetingFigures;
import yihao.lead.meeting.MeetingFigures.Kept;
import yihao.lead.meeting.web.MeetingRequests.ReasonRequest;
import yihao.lead.meeting.web.MeetingRequests.ReportRequest;
import yihao.lead.meeting.web.MeetingViews.MeetingView;
import yihao.platform.web.Answers;
import yihao.platform.web.Malformed;
import yihao.platform.web.Refused;

/// L10: what was promised at a meeting, and how the promises of a quarter were kept.
@RestController
class CommitmentController {

    private static final int QUARTERS = 4;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final CarryOut carryOut;
    private final MeetingFigures figures;
    private final MeetingViews views;
    private final Network network;
    private final Clock clock;

    CommitmentController(CarryOut carryOut, MeetingFigures figures, MeetingViews views, Network network, Clock clock) {
        this.carryOut = carryOut;
        this.figures = figures;
        this.views = views;
        this.network = network;
        this.clock = clock;
    }

    /// @param unit none for all together
    /// @param rate confirmed of due, in percent; none where nothing was due
    record KeptView(
            Network.@Nullable Name unit,
            int due,
            int confirmed,
            int inTime,
            int overdue,
            @Nullable BigDecimal rate) {}

    record QuarterView(LocalDate from, LocalDate until, long held, KeptView all, List<KeptView> units) {}

    @PostMapping("/api/meetings/{id}/commitments/{number}/report")
    ResponseEntity<MeetingView> report(
            @PathVariable String id, @PathVariable String number, @Valid @RequestBody ReportRequest request, Act act) {
        return answer(carryOut.report(id, number, request.text().strip(), act), act);
    }

    @PostMapping("/api/meetings/{id}/commitments/{number}/confirmation")
    ResponseEntity<MeetingView> confirm(@PathVariable String id, @PathVariable String number, Act act) {
        return answer(carryOut.confirm(id, number, act), act);
    }

    @PostMapping("/api/meetings/{id}/commitments/{number}/return")
    ResponseEntity<MeetingView> sendBack(
            @PathVariable String id, @PathVariable String number, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(carryOut.sendBack(id, number, act.because(request.reason())), act);
    }

    /// For those who see the whole city.
    @GetMapping("/api/meeting-figures")
    QuarterView quarter(@RequestParam int year, @RequestParam int quarter, Actor actor) {
        if (!actor.seesWholeCity()) {
            throw new AccessDeniedException("function");
        }
        if (quarter < 1 || quarter > QUARTERS) {
            throw new Malformed("quarter", "invalid");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Malformed("year", "invalid");
        }
        var found = figures.of(year, quarter, CityTime.day(clock.instant()));
        return new QuarterView(
                found.from(),
                found.until(),
                found.held(),
                view(found.all(), null),
                found.units().stream()
                        .map(one -> view(one, network.nameOf(one.unit())))
                        .toList());
    }

    private static KeptView view(Kept one, Network.@Nullable Name unit) {
        return new KeptView(unit, one.due(), one.confirmed(), one.inTime(), one.overdue(), one.rate());
    }

    private ResponseEntity<MeetingView> answer(Outcome<Versioned<Meeting>> outcome, Act act) {
        var meeting = outcome.orElseThrow(Refused::new);
        return Answers.ok(meeting, views.of(meeting, act.actor(), CityTime.day(act.at())));
    }
}
