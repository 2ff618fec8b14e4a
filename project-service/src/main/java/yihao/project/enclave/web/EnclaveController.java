package yihao.project.enclave.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.enclave.Enclave;
import yihao.project.enclave.EnclaveSight;
import yihao.project.enclave.Enclaves;
import yihao.project.enclave.KeepEnclaves;
import yihao.project.enclave.Party;
import yihao.project.enclave.RegisterEnclave;
import yihao.project.enclave.web.EnclaveViews.EnclaveRow;
import yihao.project.enclave.web.EnclaveViews.EnclaveView;

/// P10: agreements between the place that a project comes from and the place that takes it in.
@RestController
class EnclaveController {

    private static final String PATH = "/api/enclaves";
    private static final int MOST_OF_PROJECT = 20;

    private final RegisterEnclave register;
    private final KeepEnclaves keep;
    private final Enclaves enclaves;
    private final EnclaveSight sight;
    private final EnclaveViews views;

    EnclaveController(
            RegisterEnclave register, KeepEnclaves keep, Enclaves enclaves, EnclaveSight sight, EnclaveViews views) {
        this.register = register;
        this.keep = keep;
        this.enclaves = enclaves;
        this.sight = sight;
        this.views = views;
    }

    record PartyRequest(
            @Nullable @Size(max = 100) String unit,
            @Nullable @Size(max = 100) String place) {

        Party party() {
            return new Party(unit, place == null ? null : place.strip());
        }
    }

    /// @param projects by id; none of an agreement whose projects are not here
    /// @param terms in YAML or JSON
    record AgreementRequest(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Valid PartyRequest out,
            @NotNull @Valid PartyRequest in,
            @Nullable @Size(max = 50) List<String> projects,
            @NotNull LocalDate signedOn,
            @NotBlank @Size(max = 50_000) String terms) {

        RegisterEnclave.Draft draft() {
            return new RegisterEnclave.Draft(
                    title.strip(),
                    out.party(),
                    in.party(),
                    Objects.requireNonNullElse(projects, List.of()),
                    signedOn,
                    terms);
        }
    }

    record TermsRequest(@NotBlank @Size(max = 50_000) String terms) {}

    record EndRequest(
            @NotNull Integer lastYear,
            @Nullable @Size(max = 2000) String reason) {}

    record ReasonRequest(@Nullable @Size(max = 2000) String reason) {}

    @PostMapping(PATH)
    ResponseEntity<EnclaveView> register(@Valid @RequestBody AgreementRequest request, Act act) {
        var made = register.register(request.draft(), act).orElseThrow(Refused::new);
        return Answers.created(PATH, made, views.of(made, act.actor()));
    }

    @GetMapping(PATH)
    Page<EnclaveRow> list(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var filter = new Enclaves.Filter(unit, null, null);
        var most = Page.limit(limit);
        var found = enclaves.list(filter, after, actor, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(views::row).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                enclaves.count(filter, actor, Page.COUNTED));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<EnclaveView> one(@PathVariable String id, Actor actor) {
        var found = sight.find(id, actor).orElseThrow(Refused::new);
        return Answers.ok(found, views.of(found, actor));
    }

    @GetMapping("/api/projects/{id}/enclaves")
    List<EnclaveRow> ofProject(@PathVariable String id, Actor actor) {
        return keep.ofProject(id, actor, MOST_OF_PROJECT).orElseThrow(Refused::new).stream()
                .map(views::row)
                .toList();
    }

    @PutMapping(PATH + "/{id}/terms")
    ResponseEntity<EnclaveView> replaceTerms(
            @PathVariable String id, @Valid @RequestBody TermsRequest request, Act act) {
        return answer(keep.replaceTerms(id, request.terms(), act), act);
    }

    @PostMapping(PATH + "/{id}/agreement")
    ResponseEntity<EnclaveView> agree(@PathVariable String id, Act act) {
        return answer(keep.agree(id, act), act);
    }

    @PostMapping(PATH + "/{id}/end")
    ResponseEntity<EnclaveView> end(@PathVariable String id, @Valid @RequestBody EndRequest request, Act act) {
        return answer(keep.end(id, request.lastYear(), act.because(request.reason())), act);
    }

    private ResponseEntity<EnclaveView> answer(Outcome<Versioned<Enclave>> outcome, Act act) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act.actor()));
    }
}
