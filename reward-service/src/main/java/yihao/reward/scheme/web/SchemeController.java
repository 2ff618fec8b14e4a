package yihao.reward.scheme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.ExplainedAward;
import yihao.reward.scheme.Facts;
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

    record ComputationRequest(
            @Nullable @Size(max = 50) String beneficiary,
            @Nullable @Size(max = 100) Map<String, List<Money>> amounts,
            @Nullable @Size(max = 100) Map<String, String> facts,
            @Nullable @Size(max = 100) Map<String, Integer> ranks) {

        /// Every sum counts in its own currency; a trial converts nothing.
        Facts toFacts() {
            var sums = new HashMap<String, List<Facts.Sum>>();
            Objects.requireNonNullElse(amounts, Map.<String, List<Money>>of()).forEach((kind, list) -> {
                var some = new ArrayList<Facts.Sum>();
                list.forEach(money -> some.add(new Facts.Sum("", money, money)));
                sums.put(kind, some);
            });
            return new Facts(
                    sums, Objects.requireNonNullElse(facts, Map.of()), Objects.requireNonNullElse(ranks, Map.of()));
        }
    }

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
        var activated = keep.activate(id, review, act).orElseThrow(Refused::new);
        return Answers.ok(activated, SchemeView.of(activated, act.actor()));
    }

    @PostMapping("/{id}/computations")
    ExplainedAward compute(
            @PathVariable String id, @RequestBody @Valid ComputationRequest request, Actor actor, Locale locale) {
        var beneficiary = request.beneficiary() == null ? "REFERRER" : request.beneficiary();
        var computed = ComputeAward.of(find(id).state().scheme(), beneficiary, request.toFacts());
        return ExplainedAward.of(computed, (key, words) -> texts.get(key, words, locale));
    }

    private Versioned<SchemeVersion> find(String id) {
        return schemes.find(id).orElseThrow(() -> new Refused(KeepSchemes.unknown(id)));
    }
}
