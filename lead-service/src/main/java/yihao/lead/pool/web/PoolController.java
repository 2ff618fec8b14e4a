package yihao.lead.pool.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadProblem;
import yihao.lead.LeadView;
import yihao.lead.LeadViews;
import yihao.lead.pool.HandBack;
import yihao.lead.pool.PickLead;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// L6: into the pool and out of it. What is in it lists `/api/leads?status=POOLED`.
@RestController
@RequestMapping("/api/leads")
class PoolController {

    private final PickLead pickLead;
    private final HandBack handBack;
    private final LeadViews views;
    private final Clock clock;

    PoolController(PickLead pickLead, HandBack handBack, LeadViews views, Clock clock) {
        this.pickLead = pickLead;
        this.handBack = handBack;
        this.views = views;
        this.clock = clock;
    }

    record HandBackRequest(@NotBlank @Size(max = 2000) String reason) {}

    record PickRequest(@Nullable @Size(max = 2000) String note) {}

    /// @param perDay leads the caller's unit may take on one day, and how many are left of them today
    /// @param atOnce leads from the pool it may work at one time, and for how many there is room
    record RoomView(int perDay, int leftToday, int atOnce, int left) {}

    @GetMapping("/pick-room")
    RoomView room(Actor actor) {
        if (!PickLead.mayPick(actor)) {
            throw new Refused(Refusal.of(LeadProblem.MAY_NOT_PICK));
        }
        var room = pickLead.room(actor.unit(), CityTime.day(clock.instant()));
        return new RoomView(
                room.limit().perDay(),
                room.ofDay().size(),
                room.limit().atOnce(),
                room.places().size());
    }

    @PostMapping("/{id}/pick")
    ResponseEntity<LeadView> pick(
            @PathVariable String id, @Valid @RequestBody(required = false) @Nullable PickRequest request, Act act) {
        return answer(pickLead.pick(id, act.because(request == null ? null : request.note())), act);
    }

    @PostMapping("/{id}/hand-back")
    ResponseEntity<LeadView> handBack(@PathVariable String id, @Valid @RequestBody HandBackRequest request, Act act) {
        return answer(handBack.handBack(id, act.because(request.reason())), act);
    }

    private ResponseEntity<LeadView> answer(Outcome<Versioned<Lead>> outcome, Act act) {
        var lead = outcome.orElseThrow(Refused::new);
        return Answers.ok(lead, views.of(lead, act.actor(), CityTime.day(act.at())));
    }
}
