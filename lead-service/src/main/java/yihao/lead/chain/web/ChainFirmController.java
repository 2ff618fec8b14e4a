package yihao.lead.chain.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.chain.IndustryChain;
import yihao.lead.chain.PlaceFirms;
import yihao.lead.chain.web.ChainRequests.PlaceRequest;
import yihao.lead.chain.web.ChainRequests.PresenceRequest;
import yihao.lead.chain.web.ChainRequests.ReasonRequest;
import yihao.lead.chain.web.ChainViews.ChainView;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// L2: the firms on the links of an industry chain.
@RestController
@RequestMapping("/api/industry-chains/{id}/firms")
class ChainFirmController {

    private final PlaceFirms placeFirms;
    private final ChainViews views;

    ChainFirmController(PlaceFirms placeFirms, ChainViews views) {
        this.placeFirms = placeFirms;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<ChainView> place(@PathVariable String id, @Valid @RequestBody PlaceRequest request, Act act) {
        return answer(placeFirms.place(id, request.link(), request.enterprises(), request.presence(), act), act);
    }

    @PutMapping("/{firm}/presence")
    ResponseEntity<ChainView> changePresence(
            @PathVariable String id, @PathVariable String firm, @Valid @RequestBody PresenceRequest request, Act act) {
        return answer(placeFirms.changePresence(id, firm, request.presence(), act), act);
    }

    @PostMapping("/{firm}/removal")
    ResponseEntity<ChainView> takeOff(
            @PathVariable String id, @PathVariable String firm, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(placeFirms.takeOff(id, firm, act.because(request.reason())), act);
    }

    private ResponseEntity<ChainView> answer(Outcome<Versioned<IndustryChain>> outcome, Act act) {
        var chain = outcome.orElseThrow(Refused::new);
        return Answers.ok(chain, views.whole(chain, act.actor()));
    }
}
