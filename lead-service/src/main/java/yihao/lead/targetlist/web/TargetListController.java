package yihao.lead.targetlist.web;

import jakarta.validation.Valid;
import java.util.List;
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
import yihao.lead.OutreachSight;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.targetlist.KeepTargetLists;
import yihao.lead.targetlist.TargetList;
import yihao.lead.targetlist.TargetLists;
import yihao.lead.targetlist.TargetLists.ListFilter;
import yihao.lead.targetlist.web.TargetListRequests.PlanRequest;
import yihao.lead.targetlist.web.TargetListRequests.ReasonRequest;
import yihao.lead.targetlist.web.TargetListViews.TargetListView;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L2: the lists of target firms, and how far they are reached.
@RestController
@RequestMapping("/api/target-lists")
class TargetListController {

    private final KeepTargetLists keep;
    private final TargetLists lists;
    private final OutreachSight sight;
    private final FindEnterprise findEnterprise;
    private final TargetListViews views;

    TargetListController(
            KeepTargetLists keep,
            TargetLists lists,
            OutreachSight outreachSight,
            FindEnterprise findEnterprise,
            TargetListViews views) {
        this.keep = keep;
        this.lists = lists;
        this.sight = outreachSight;
        this.findEnterprise = findEnterprise;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<TargetListView> open(@Valid @RequestBody PlanRequest request, Act act) {
        var list = keep.open(request.plan(), act).orElseThrow(Refused::new);
        return Answers.created("/api/target-lists", list, views.whole(list, act.actor()));
    }

    @PutMapping("/{id}/plan")
    ResponseEntity<TargetListView> change(@PathVariable String id, @Valid @RequestBody PlanRequest request, Act act) {
        return answer(keep.change(id, request.plan(), act), act);
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<TargetListView> close(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(keep.close(id, act.because(request.reason())), act);
    }

    @GetMapping
    Page<TargetListView> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (enterprise != null) {
            return naming(enterprise, limit, actor);
        }
        var filter = new ListFilter(year, unit, open, q);
        var most = Page.limit(limit);
        var found = lists.list(actor, filter, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows = found.stream().map(list -> views.row(list, actor)).toList();
        return Page.of(rows, next, lists.count(actor, filter, Page.COUNTED));
    }

    /// The lists on which a firm stands, under whichever of its entries.
    private Page<TargetListView> naming(String enterprise, @Nullable Integer limit, Actor actor) {
        var found = findEnterprise
                .of(enterprise, actor)
                .map(firm -> lists.naming(actor, firm.ids(), Page.COUNTED))
                .orElse(List.of());
        var rows = found.stream()
                .limit(Page.limit(limit))
                .map(list -> views.row(list, actor))
                .toList();
        return Page.of(rows, null, found.size());
    }

    @GetMapping("/{id}")
    ResponseEntity<TargetListView> one(@PathVariable String id, Actor actor) {
        var list = lists.find(id)
                .filter(found -> sight.sees(actor, found.state()))
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(list, views.whole(list, actor));
    }

    private ResponseEntity<TargetListView> answer(Outcome<Versioned<TargetList>> outcome, Act act) {
        var list = outcome.orElseThrow(Refused::new);
        return Answers.ok(list, views.whole(list, act.actor()));
    }
}
