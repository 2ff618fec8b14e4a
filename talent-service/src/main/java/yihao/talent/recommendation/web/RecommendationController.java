package yihao.talent.recommendation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
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
import yihao.talent.recommendation.DecideRecommendation;
import yihao.talent.recommendation.Introduction;
import yihao.talent.recommendation.RecommendTalent;
import yihao.talent.recommendation.Recommendation;
import yihao.talent.recommendation.Recommendation.Status;
import yihao.talent.talent.IdentityKind;

@RestController
@RequestMapping("/api/recommendations")
class RecommendationController {

    private final RecommendTalent recommend;
    private final DecideRecommendation decide;
    private final Listing<Recommendation> recommendations;
    private final RecommendationViews views;
    private final Ids ids;

    RecommendationController(
            RecommendTalent recommend,
            DecideRecommendation decide,
            Listing<Recommendation> recommendations,
            RecommendationViews views,
            Ids ids) {
        this.recommend = recommend;
        this.decide = decide;
        this.recommendations = recommendations;
        this.views = views;
        this.ids = ids;
    }

    record IntroductionRequest(
            @NotBlank @Size(max = 100) String needId,
            @Nullable @Size(max = 100) String enterpriseId,
            @NotBlank @Size(max = 100) String name,
            @NotNull IdentityKind identityKind,
            @NotBlank @Size(max = 40) String identityNumber,
            @Nullable @Pattern(regexp = "[+0-9() -]{5,30}") String phone) {

        Introduction toDomain() {
            return new Introduction(needId, enterpriseId, name.strip(), identityKind, identityNumber.strip(), phone);
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "IntroductionRequest";
        }
    }

    record DeclineRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping
    ResponseEntity<RecommendationView> recommend(
            @Valid @RequestBody IntroductionRequest request, Act act, Locale locale) {
        var made = recommend.recommend(ids.next(), request.toDomain(), act).orElseThrow(Refused::new);
        return Answers.created("/api/recommendations", made, views.of(made, act.actor(), locale));
    }

    @GetMapping
    Page<RecommendationView> list(
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        Map<String, String> equal = status == null ? Map.of() : Map.of("status", status.name());
        var listed = recommendations.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var items =
                listed.items().stream().map(one -> views.of(one, actor, locale)).toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/{id}")
    ResponseEntity<RecommendationView> get(@PathVariable String id, Actor actor, Locale locale) {
        var one = visible(id, actor);
        return Answers.ok(one, views.of(one, actor, locale));
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<RecommendationView> confirm(@PathVariable String id, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(decide.confirm(id, act), act, locale);
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<RecommendationView> decline(
            @PathVariable String id, @Valid @RequestBody DeclineRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(decide.decline(id, request.reason(), act), act, locale);
    }

    private ResponseEntity<RecommendationView> answer(
            Outcome<Versioned<Recommendation>> outcome, Act act, Locale locale) {
        var one = outcome.orElseThrow(Refused::new);
        return Answers.ok(one, views.of(one, act.actor(), locale));
    }

    private Versioned<Recommendation> visible(String id, Actor actor) {
        return recommendations
                .visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
