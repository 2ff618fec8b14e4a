package yihao.reward.scheme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
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
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.FairCompetitionReview;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.SchemeVersion;
import yihao.reward.scheme.SchemeVersion.Status;
import yihao.reward.scheme.Schemes;

@RestController
@RequestMapping("/api/schemes")
class SchemeController {

    private final KeepSchemes keep;
    private final Schemes schemes;
    private final Texts texts;

    SchemeController(KeepSchemes keep, Schemes schemes, Texts texts) {
        this.keep = keep;
        this.schemes = schemes;
        this.texts = texts;
    }

    record UploadRequest(@NotBlank @Size(max = 200_000) String text) {}

    record ActivationRequest(
            @Nullable @Size(max = 100) String documentNumber,
            @Nullable LocalDate reviewedOn,
            @Nullable @Size(max = 100) String reviewedBy,
            @Nullable @Size(max = 1000) String conclusion) {}

    record HaltRequest(@Nullable @Size(max = 1000) String reason) {}

    record EndRequest(
            @NotNull LocalDate lastDay,
            @Nullable @Size(max = 1000) String reason) {}

    @GetMapping
    Page<SchemeView> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var found = schemes.list(status, after, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(scheme -> SchemeView.of(scheme, actor)).toList(),
                found.size() > most ? page.getLast().id() : null,
                schemes.count(status, Page.COUNTED));
    }

    @PostMapping
    ResponseEntity<SchemeView> upload(@RequestBody @Valid UploadRequest request, Act act) {
        var uploaded = keep.upload(request.text(), act).orElseThrow(Refused::new);
        return Answers.created("/api/schemes", uploaded, SchemeView.of(uploaded, act.actor()));
    }

    @GetMapping("/{id}")
    ResponseEntity<SchemeView> one(@PathVariable String id, Actor actor) {
        var scheme = find(id);
        return Answers.ok(scheme, SchemeView.of(scheme, actor));
    }

    @PostMapping("/{id}/activation")
    ResponseEntity<SchemeView> activate(
            @PathVariable String id, @RequestBody @Valid ActivationRequest request, Act act) {
        var review = new FairCompetitionReview(
                request.documentNumber(), request.reviewedOn(), request.reviewedBy(), request.conclusion());
        return changed(keep.activate(id, review, act), act);
    }

    @PostMapping("/{id}/suspension")
    ResponseEntity<SchemeView> suspend(@PathVariable String id, @RequestBody @Valid HaltRequest request, Act act) {
        return changed(keep.suspend(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/resumption")
    ResponseEntity<SchemeView> resume(@PathVariable String id, @RequestBody @Valid HaltRequest request, Act act) {
        return changed(keep.resume(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/end")
    ResponseEntity<SchemeView> end(@PathVariable String id, @RequestBody @Valid EndRequest request, Act act) {
        return changed(keep.end(id, request.lastDay(), act.because(request.reason())), act);
    }

    @PostMapping("/{id}/computations")
    ComputationView compute(
            @PathVariable String id, @RequestBody @Valid ComputationRequest request, Act act, Locale locale) {
        var scheme = find(id).state().scheme();
        var facts = request.toFacts(scheme.currency(), CityTime.day(act.at()));
        var computed = ComputeAward.of(scheme, request.beneficiaryOf(scheme), facts);
        return ComputationView.of(
                scheme, computed, facts, request.unitOrOne(), (key, words) -> texts.get(key, words, locale));
    }

    private static ResponseEntity<SchemeView> changed(Outcome<Versioned<SchemeVersion>> outcome, Act act) {
        var scheme = outcome.orElseThrow(Refused::new);
        return Answers.ok(scheme, SchemeView.of(scheme, act.actor()));
    }

    private Versioned<SchemeVersion> find(String id) {
        return schemes.find(id).orElseThrow(() -> new Refused(KeepSchemes.unknown(id)));
    }
}
