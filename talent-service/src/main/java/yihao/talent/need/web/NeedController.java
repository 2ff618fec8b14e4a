package yihao.talent.need.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import yihao.kernel.CityTime;
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
import yihao.talent.TalentClass;
import yihao.talent.need.ChangeNeed;
import yihao.talent.need.Need;
import yihao.talent.need.NeedRefusal;
import yihao.talent.need.PostNeed;
import yihao.talent.need.Procedures;
import yihao.talent.need.Stages;

@RestController
class NeedController {

    private final PostNeed postNeed;
    private final ChangeNeed changeNeed;
    private final Listing<Need> needs;
    private final NeedViews views;
    private final Procedures procedures;
    private final Ids ids;
    private final Clock clock;

    NeedController(
            PostNeed postNeed,
            ChangeNeed changeNeed,
            Listing<Need> needs,
            NeedViews views,
            Procedures procedures,
            Ids ids,
            Clock clock) {
        this.postNeed = postNeed;
        this.changeNeed = changeNeed;
        this.needs = needs;
        this.views = views;
        this.procedures = procedures;
        this.ids = ids;
        this.clock = clock;
    }

    record ClosureRequest(@NotBlank @Size(max = 500) String reason) {}

    record ReopeningRequest(
            @NotBlank @Size(max = 500) String reason,
            @Nullable LocalDate neededBy) {}

    @PostMapping("/api/needs")
    ResponseEntity<NeedView> post(@Valid @RequestBody NeedRequest request, Act act, Locale locale) {
        var posted = post(request, act).orElseThrow(Refused::new);
        return Answers.created("/api/needs", posted, views.of(posted, act.actor(), locale));
    }

    private Outcome<Versioned<Need>> post(NeedRequest request, Act act) {
        if (request.projectId() != null && request.enterpriseId() == null) {
            return postNeed.forProject(ids.next(), request.projectId(), request.asked(), act);
        }
        return request.enterpriseId() != null && request.projectId() == null
                ? postNeed.forEnterprise(ids.next(), request.enterpriseId(), request.asked(), act)
                : Outcome.refused(NeedRefusal.ONE_EMPLOYER);
    }

    @PutMapping("/api/needs/{id}")
    ResponseEntity<NeedView> edit(
            @PathVariable String id, @Valid @RequestBody NeedRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(changeNeed.edit(id, request.asked(), act), act, locale);
    }

    @PostMapping("/api/needs/{id}/reopening")
    ResponseEntity<NeedView> reopen(
            @PathVariable String id, @Valid @RequestBody ReopeningRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(changeNeed.reopen(id, request.neededBy(), request.reason(), act), act, locale);
    }

    @GetMapping("/api/needs")
    Page<NeedView> list(
            @RequestParam Need.@Nullable Status status,
            @RequestParam @Nullable String projectId,
            @RequestParam @Nullable String enterpriseId,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String field,
            @RequestParam @Nullable TalentClass leastClass,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var equal = new HashMap<String, String>();
        putIfGiven(equal, "status", status == null ? null : status.name());
        putIfGiven(equal, "projectId", projectId);
        putIfGiven(equal, "enterpriseId", enterpriseId);
        putIfGiven(equal, "unit", unit);
        putIfGiven(equal, "field", field);
        putIfGiven(equal, "leastClass", leastClass == null ? null : leastClass.name());
        var listed = needs.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var items = listed.items().stream()
                .map(need -> views.of(need, actor, locale))
                .toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/api/needs/{id}")
    ResponseEntity<NeedView> get(@PathVariable String id, Actor actor, Locale locale) {
        var need = visible(id, actor);
        return Answers.ok(need, views.of(need, actor, locale));
    }

    @PostMapping("/api/needs/{id}/closure")
    ResponseEntity<NeedView> close(
            @PathVariable String id, @Valid @RequestBody ClosureRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        return answer(changeNeed.close(id, request.reason(), act), act, locale);
    }

    @GetMapping("/api/recruitment-stages")
    Map<String, List<Stages.Stage>> stages(Actor actor) {
        var today = CityTime.day(clock.instant());
        return Map.of("items", procedures.on(today).rules().steps());
    }

    private ResponseEntity<NeedView> answer(Outcome<Versioned<Need>> outcome, Act act, Locale locale) {
        var need = outcome.orElseThrow(Refused::new);
        return Answers.ok(need, views.of(need, act.actor(), locale));
    }

    private Versioned<Need> visible(String id, Actor actor) {
        return needs.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private static void putIfGiven(Map<String, String> equal, String name, @Nullable String value) {
        if (value != null) {
            equal.put(name, value);
        }
    }
}
