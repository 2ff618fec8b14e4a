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
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.network.AppointOfficer;
import yihao.lead.network.AppointOfficer.Appointment;
import yihao.lead.network.AppointOfficer.TypedMailbox;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

@RestController
class OfficerController {

    private static final int MOST_NAMES = 100;

    private final OfficerRegister officers;
    private final AppointOfficer appointOfficer;
    private final Network network;
    private final Vault vault;
    private final Clock clock;

    OfficerController(
            OfficerRegister officers, AppointOfficer appointOfficer, Network network, Vault vault, Clock clock) {
        this.officers = officers;
        this.appointOfficer = appointOfficer;
        this.network = network;
        this.vault = vault;
        this.clock = clock;
    }

    record OfficerRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank String unit,
            @NotEmpty Set<Function> functions,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Email @Size(max = 200) String mail,
            Officer.@Nullable Language mailLanguage) {

        private Appointment appointment() {
            var box = mail == null || mail.isBlank() ? null : new TypedMailbox(mail.strip(), mailLanguage);
            return new Appointment(name, unit, functions, from, until, box);
        }
    }

    /// @param mail for whoever keeps the register and for the officer; of others nobody learns whether there is one
    record OfficerView(
            String subject,
            String name,
            Network.Name unit,
            List<Function> functions,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String mail,
            Officer.@Nullable Language mailLanguage,
            long version) {}

    record Named(String subject, String name) {}

    record Names(List<Named> items) {}

    record Me(String subject, String name, @Nullable MyUnit unit, List<Function> functions, LocalDate today) {}

    record MyUnit(
            String id,
            String nameZh,
            String nameEn,
            String kind,
            @Nullable String divisionCode) {}

    @PutMapping("/api/officers/{subject}")
    ResponseEntity<OfficerView> appoint(
            @PathVariable String subject, @Valid @RequestBody OfficerRequest request, Act act) {
        var isNew = officers.find(subject).isEmpty();
        var officer =
                appointOfficer.appoint(subject, request.appointment(), act).orElseThrow(Refused::new);
        var view = view(officer, act.actor());
        return isNew ? Answers.created("/api/officers", officer, view) : Answers.ok(officer, view);
    }

    @GetMapping("/api/officers")
    Page<OfficerView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        only(actor);
        var most = Page.limit(limit);
        var found = officers.list(unit, after, most);
        var next = found.size() < most ? null : found.getLast().id();
        return Page.of(found.stream().map(one -> view(one, actor)).toList(), next, officers.count(unit, Page.COUNTED));
    }

    @GetMapping("/api/officers/{subject}")
    ResponseEntity<OfficerView> one(@PathVariable String subject, Actor actor) {
        if (!actor.subject().equals(subject)) {
            only(actor);
        }
        var officer = officers.find(subject)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", subject)));
        return Answers.ok(officer, view(officer, actor));
    }

    /// The names of people and machines that stand in the records one reads; who is not registered is left out.
    @GetMapping("/api/officer-names")
    Names names(@RequestParam @Size(min = 1, max = MOST_NAMES) List<String> subject, Actor actor) {
        return new Names(officers.named(subject).stream()
                .map(officer -> new Named(officer.id(), officer.state().name()))
                .toList());
    }

    @GetMapping("/api/me")
    Me me(Actor actor) {
        var unit = network.unit(actor.unit())
                .map(found ->
                        new MyUnit(found.id(), found.nameZh(), found.nameEn(), found.kind(), found.divisionCode()));
        return new Me(
                actor.subject(),
                actor.name(),
                unit.orElse(null),
                actor.functions().stream().sorted().toList(),
                CityTime.day(clock.instant()));
    }

    private OfficerView view(Versioned<Officer> stored, Actor actor) {
        var officer = stored.state();
        var maySee = actor.has(SECURITY_ADMINISTRATOR) || actor.subject().equals(stored.id());
        var mailbox = maySee ? officer.mailbox() : null;
        return new OfficerView(
                stored.id(),
                officer.name(),
                network.nameOf(officer.unit()),
                officer.functions().stream().sorted().toList(),
                officer.from(),
                officer.until(),
                mailbox == null ? null : mailbox.opened(vault).orElse(null),
                mailbox == null ? null : mailbox.language(),
                stored.version());
    }

    private static void only(Actor actor) {
        if (!actor.has(SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR, AUDITOR, UNIT_HEAD, BUREAU_HEAD)) {
            throw new AccessDeniedException("function");
        }
    }
}
