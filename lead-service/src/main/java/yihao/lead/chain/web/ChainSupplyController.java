package yihao.lead.chain.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.chain.IndustryChain;
import yihao.lead.chain.TellSupplies;
import yihao.lead.chain.web.ChainRequests.ReasonRequest;
import yihao.lead.chain.web.ChainRequests.SupplyRequest;
import yihao.lead.chain.web.ChainViews.ChainView;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// L2: who supplies whom on an industry chain.
@RestController
@RequestMapping("/api/industry-chains/{id}/supplies")
class ChainSupplyController {

    private final TellSupplies tellSupplies;
    private final ChainViews views;

    ChainSupplyController(TellSupplies tellSupplies, ChainViews views) {
        this.tellSupplies = tellSupplies;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<ChainView> tell(@PathVariable String id, @Valid @RequestBody SupplyRequest request, Act act) {
        return answer(tellSupplies.tell(id, request.told(), act), act);
    }

    @PostMapping("/{supply}/withdrawal")
    ResponseEntity<ChainView> takeBack(
            @PathVariable String id, @PathVariable String supply, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(tellSupplies.takeBack(id, supply, act.because(request.reason())), act);
    }

    private ResponseEntity<ChainView> answer(Outcome<Versioned<IndustryChain>> outcome, Act act) {
        var chain = outcome.orElseThrow(Refused::new);
        return Answers.ok(chain, views.whole(chain, act.actor()));
    }
}
