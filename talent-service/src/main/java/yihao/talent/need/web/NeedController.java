package yihao.talent.need.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.need.CloseNeed;
import yihao.talent.need.Need;
import yihao.talent.need.PostNeed;
import yihao.talent.need.Stages;

@RestController
class NeedController {

    private final PostNeed postNeed;
    private final CloseNeed closeNeed;
    private final Listing<Need> needs;
    private final NeedViews views;
    private final Stages stages;
    private final Ids ids;

    NeedController(
            PostNeed postNeed, CloseNeed closeNeed, Listing<Need> needs, NeedViews views, Stages stages, Ids ids) {
        this.postNeed = postNeed;
        this.closeNeed = closeNeed;
        this.needs = needs;
        this.views = views;
        this.stages = stages;
        this.ids = ids;
    }

    record ClosureRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/api/needs")
    ResponseEntity<NeedView> post(@Valid @RequestBody NeedRequest request, Act act, Locale locale) {
        var posted = postNeed.post(ids.next(), request.projectId(), request.asked(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/needs", posted, views.of(posted, act.actor(), locale));
    }

    @GetMapping("/api/needs")
    Page<NeedView> list(
            @RequestParam Need.@Nullable Status status,
            @RequestParam @Nullable String projectId,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var equal = new HashMap<String, String>();
        putIfGiven(equal, "status", status == null ? null : status.name());
        putIfGiven(equal, "projectId", projectId);
        putIfGiven(equal, "unit", unit);
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
        var closed = closeNeed.close(id, request.reason(), act).orElseThrow(Refused::new);
        return Answers.ok(closed, views.of(closed, act.actor(), locale));
    }

    @GetMapping("/api/recruitment-stages")
    Map<String, List<Stages.Stage>> stages(Actor actor) {
        return Map.of("items", stages.steps());
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
