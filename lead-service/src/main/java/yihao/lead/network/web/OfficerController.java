package yihao.lead.network.web;

import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.AUDIT_ADMINISTRATOR;
import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.SECURITY_ADMINISTRATOR;
import static yihao.kernel.Function.UNIT_HEAD;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Doer;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.lead.Network;
import yihao.lead.network.AppointOfficer;
import yihao.lead.network.AppointOfficer.Appointment;
import yihao.lead.network.AppointOfficer.TypedMailbox;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

@RestController
class OfficerController {

    private static final int MOST_NAMES = 100;

    private final OfficerRegister officers;
    private final AppointOfficer appointOfficer;
    private final Network network;
    private final OfficerViews views;
    private final Clock clock;

    OfficerController(
            OfficerRegister officers, AppointOfficer appointOfficer, Network network, OfficerViews views, Clock clock) {
        this.views = views;
        this.officers = officers;
        this.appointOfficer = appointOfficer;
        this.network = network;
        this.clock = clock;
    }

    record OfficerRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank String unit,
            @NotEmpty Set<Function> functions,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable String workGoesTo,
            @Nullable @Size(max = 2000) String reason,
            @Nullable @Email @Size(max = 200) String mail,
            Officer.@Nullable Language mailLanguage) {

        private Appointment appointment() {
            var box = mail == null || mail.isBlank() ? null : new TypedMailbox(mail.strip(), mailLanguage);
            return new Appointment(name, unit, functions, from, until, workGoesTo, box);
        }
    }

    record Names(List<OfficerViews.Named> items) {}

    record Me(
            String subject,
            String name,
            @Nullable MyUnit unit,
            List<Function> functions,
            LocalDate today,
            OfficerViews.@Nullable Named actingFor,
            List<OfficerViews.Named> standsInFor) {}

    record MyUnit(
            String id,
            String nameZh,
            String nameEn,
            String kind,
            @Nullable String divisionCode) {}

    @PutMapping("/api/officers/{subject}")
    ResponseEntity<OfficerViews.OfficerView> appoint(
            @PathVariable String subject, @Valid @RequestBody OfficerRequest request, Act act) {
        var isNew = officers.find(subject).isEmpty();
        var officer = appointOfficer
                .appoint(subject, request.appointment(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        var view = views.of(officer, act.actor());
        return isNew ? Answers.created("/api/officers", officer, view) : Answers.ok(officer, view);
    }

    @GetMapping("/api/officers")
    Page<OfficerViews.OfficerView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        only(actor);
        var most = Page.limit(limit);
        var found = officers.list(unit, after, most);
        var next = found.size() < most ? null : found.getLast().id();
        return Page.of(
                found.stream().map(officer -> views.of(officer, actor)).toList(),
                next,
                officers.count(unit, Page.COUNTED));
    }

    @GetMapping("/api/officers/{subject}")
    ResponseEntity<OfficerViews.OfficerView> one(@PathVariable String subject, Actor actor) {
        mayRead(actor, subject);
        var officer = officers.find(subject)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", subject)));
        return Answers.ok(officer, views.of(officer, actor));
    }

    /// The names of people and machines that stand in the records one reads; who is not registered is left out.
    @GetMapping("/api/officer-names")
    Names names(@RequestParam @Size(min = 1, max = MOST_NAMES) List<String> subject, Actor actor, Locale locale) {
        return new Names(views.named(subject, locale));
    }

    @GetMapping("/api/me")
    Me me(Actor actor, Locale locale) {
        var unit = network.unit(actor.unit())
                .map(found ->
                        new MyUnit(found.id(), found.nameZh(), found.nameEn(), found.kind(), found.divisionCode()));
        var place = Doer.of(actor.subject());
        var officer = place.standingInFor();
        return new Me(
                place.person(),
                actor.name(),
                unit.orElse(null),
                actor.functions().stream().sorted().toList(),
                CityTime.day(clock.instant()),
                officer == null ? null : views.named(List.of(officer), locale).getFirst(),
                views.named(actor.standsInFor().stream().sorted().toList(), locale));
    }

    /// One's own appointment, and that of whom one stands in for, too.
    static void mayRead(Actor actor, String subject) {
        if (!actor.is(subject)) {
            only(actor);
        }
    }

    static void only(Actor actor) {
        if (!actor.has(SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR, AUDITOR, UNIT_HEAD, BUREAU_HEAD)) {
            throw new AccessDeniedException("function");
        }
    }
}
