package yihao.lead.chain.web;

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
import yihao.lead.chain.ChainSight;
import yihao.lead.chain.IndustryChain;
import yihao.lead.chain.IndustryChains;
import yihao.lead.chain.IndustryChains.ChainFilter;
import yihao.lead.chain.KeepChains;
import yihao.lead.chain.web.ChainRequests.ChainRequest;
import yihao.lead.chain.web.ChainRequests.ReasonRequest;
import yihao.lead.chain.web.ChainViews.ChainView;
import yihao.lead.enterprise.FindEnterprise;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L2: the industry chains of the city, who leads each, and which links lack a firm.
@RestController
@RequestMapping("/api/industry-chains")
class ChainController {

    private final KeepChains keep;
    private final IndustryChains chains;
    private final FindEnterprise findEnterprise;
    private final ChainViews views;

    ChainController(KeepChains keep, IndustryChains chains, FindEnterprise findEnterprise, ChainViews views) {
        this.keep = keep;
        this.chains = chains;
        this.findEnterprise = findEnterprise;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<ChainView> open(@Valid @RequestBody ChainRequest request, Act act) {
        var chain = keep.open(request.draft(), act).orElseThrow(Refused::new);
        return Answers.created("/api/industry-chains", chain, views.whole(chain, act.actor()));
    }

    @PutMapping("/{id}/plan")
    ResponseEntity<ChainView> change(@PathVariable String id, @Valid @RequestBody ChainRequest request, Act act) {
        return answer(keep.change(id, request.draft(), act), act);
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<ChainView> close(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(keep.close(id, act.because(request.reason())), act);
    }

    @GetMapping
    Page<ChainView> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (!ChainSight.sees(actor)) {
            return Page.of(List.of(), null, 0);
        }
        if (enterprise != null) {
            return naming(enterprise, limit, actor);
        }
        var filter = new ChainFilter(unit, open, q);
        var most = Page.limit(limit);
        var found = chains.list(filter, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows = found.stream().map(chain -> views.row(chain, actor)).toList();
        return Page.of(rows, next, chains.count(filter, Page.COUNTED));
    }

    record NamesView(List<NameView> items) {}

    record NameView(String name, @Nullable String nameEn) {}

    /// The open chains, to choose from.
    @GetMapping("/names")
    NamesView names(Actor actor) {
        if (!ChainSight.sees(actor)) {
            return new NamesView(List.of());
        }
        return new NamesView(chains.list(new ChainFilter(null, true, null), null, Page.MOST).stream()
                .map(chain -> chain.state().plan())
                .map(plan -> new NameView(plan.name(), plan.nameEn()))
                .toList());
    }

    /// The chains on which a firm stands, under whichever of its entries.
    private Page<ChainView> naming(String enterprise, @Nullable Integer limit, Actor actor) {
        return findEnterprise
                .of(enterprise, actor)
                .map(firm -> {
                    var found = chains.naming(firm.ids(), Page.COUNTED);
                    var rows = found.stream()
                            .limit(Page.limit(limit))
                            .map(chain -> views.ofFirm(chain, firm, actor))
                            .toList();
                    return Page.of(rows, null, found.size());
                })
                .orElseGet(() -> Page.of(List.of(), null, 0));
    }

    @GetMapping("/{id}")
    ResponseEntity<ChainView> one(@PathVariable String id, Actor actor) {
        var chain = chains.find(id)
                .filter(_ -> ChainSight.sees(actor))
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(chain, views.whole(chain, actor));
    }

    private ResponseEntity<ChainView> answer(Outcome<Versioned<IndustryChain>> outcome, Act act) {
        var chain = outcome.orElseThrow(Refused::new);
        return Answers.ok(chain, views.whole(chain, act.actor()));
    }
}
