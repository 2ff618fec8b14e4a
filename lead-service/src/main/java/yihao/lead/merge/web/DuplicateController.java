package yihao.lead.merge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import yihao.lead.merge.Duplicate.Status;
import yihao.lead.merge.TellApart;
import yihao.lead.merge.TellApart.Pair;
import yihao.lead.merge.web.MergeViews.DuplicateView;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L2: the entries that may be one firm, for a person to decide.
@RestController
@RequestMapping("/api/enterprises/duplicates")
class DuplicateController {

    private final TellApart tellApart;
    private final MergeViews views;

    DuplicateController(TellApart tellApart, MergeViews views) {
        this.tellApart = tellApart;
        this.views = views;
    }

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    /// @param status the open ones where nothing is said
    @GetMapping
    Page<DuplicateView> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var wanted = status == null ? Status.OPEN : status;
        var page = tellApart.list(actor, wanted, after, Page.limit(limit)).orElseThrow(Refused::new);
        return Page.of(
                page.pairs().stream().map(views::of).toList(), page.next(), tellApart.count(wanted, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<DuplicateView> one(@PathVariable String id, Actor actor) {
        return answer(tellApart.find(id, actor).orElseThrow(Refused::new));
    }

    @PostMapping("/{id}/difference")
    ResponseEntity<DuplicateView> different(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(tellApart.different(id, act.because(request.reason())).orElseThrow(Refused::new));
    }

    private ResponseEntity<DuplicateView> answer(Pair pair) {
        return Answers.ok(pair.duplicate(), views.of(pair));
    }
}
