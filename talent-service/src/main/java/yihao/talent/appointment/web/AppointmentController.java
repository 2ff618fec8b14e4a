package yihao.talent.appointment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.appointment.Appointee;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.DecideAppointment;
import yihao.talent.appointment.Ending;
import yihao.talent.appointment.NameAccount;
import yihao.talent.appointment.ProposeAppointment;

@RestController
@RequestMapping("/api/appointments")
class AppointmentController {

    private final ProposeAppointment propose;
    private final DecideAppointment decide;
    private final NameAccount nameAccount;
    private final Listing<Appointment> appointments;
    private final AppointmentViews views;
    private final Ids ids;

    AppointmentController(
            ProposeAppointment propose,
            DecideAppointment decide,
            NameAccount nameAccount,
            Listing<Appointment> appointments,
            AppointmentViews views,
            Ids ids) {
        this.propose = propose;
        this.decide = decide;
        this.nameAccount = nameAccount;
        this.appointments = appointments;
        this.views = views;
        this.ids = ids;
    }

    /// @param name of somebody new
    record AppointmentRequest(
            @NotBlank @Size(max = 100) String postId,
            @Nullable @Size(max = 100) String officer,
            @Nullable @Size(max = 100) String talent,
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 100) String subject,
            @NotNull @Valid ContractRequest contract) {

        @Override
        public String toString() {
            return "AppointmentRequest";
        }
    }

    record EndRequest(
            @NotNull Ending.Cause cause,
            @NotNull LocalDate on,
            @Nullable @Size(max = 1_000) String ground) {}

    record AccountRequest(@NotBlank @Size(max = 100) String subject) {}

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping
    ResponseEntity<AppointmentView> propose(@Valid @RequestBody AppointmentRequest request, Act act) {
        var who = new Appointee(request.officer(), request.talent(), request.name(), request.subject());
        var proposed = propose.propose(
                        ids.next(), request.postId(), who, request.contract().toDomain(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/appointments", proposed, views.of(proposed, act.actor()));
    }

    @GetMapping
    Page<AppointmentView> list(
            @RequestParam Appointment.@Nullable Status status,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String postId,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var equal = new HashMap<String, String>();
        put(equal, "status", status == null ? null : status.name());
        put(equal, "unit", unit);
        put(equal, "postId", postId);
        put(equal, "subject", mine ? actor.subject() : null);
        var listed = appointments.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var items = listed.items().stream().map(one -> views.of(one, actor)).toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/{id}")
    ResponseEntity<AppointmentView> get(@PathVariable String id, Actor actor) {
        var appointment = visible(id, actor);
        return Answers.ok(appointment, views.of(appointment, actor));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<AppointmentView> approve(@PathVariable String id, Act act) {
        visible(id, act.actor());
        return answer(decide.approve(id, act), act);
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<AppointmentView> decline(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        visible(id, act.actor());
        return answer(decide.decline(id, request.reason(), act), act);
    }

    @PostMapping("/{id}/renewal")
    ResponseEntity<AppointmentView> renew(
            @PathVariable String id, @Valid @RequestBody ContractRequest request, Act act) {
        visible(id, act.actor());
        return answer(propose.renew(id, request.toDomain(), act), act);
    }

    @PostMapping("/{id}/change")
    ResponseEntity<AppointmentView> change(
            @PathVariable String id, @Valid @RequestBody ContractRequest request, Act act) {
        visible(id, act.actor());
        return answer(propose.change(id, request.toDomain(), act), act);
    }

    @PostMapping("/{id}/end")
    ResponseEntity<AppointmentView> end(@PathVariable String id, @Valid @RequestBody EndRequest request, Act act) {
        visible(id, act.actor());
        var ending = new Ending(request.cause(), request.on(), request.ground());
        return answer(propose.end(id, ending, act), act);
    }

    @PutMapping("/{id}/account")
    ResponseEntity<AppointmentView> nameAccount(
            @PathVariable String id, @Valid @RequestBody AccountRequest request, Act act) {
        visible(id, act.actor());
        return answer(nameAccount.name(id, request.subject(), act), act);
    }

    private ResponseEntity<AppointmentView> answer(Outcome<Versioned<Appointment>> outcome, Act act) {
        var decided = outcome.orElseThrow(Refused::new);
        return Answers.ok(decided, views.of(decided, act.actor()));
    }

    private Versioned<Appointment> visible(String id, Actor actor) {
        return appointments
                .visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private static void put(Map<String, String> equal, String name, @Nullable String value) {
        if (value != null) {
            equal.put(name, value);
        }
    }
}
