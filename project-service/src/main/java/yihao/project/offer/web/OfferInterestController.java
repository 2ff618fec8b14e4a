package yihao.project.offer.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.offer.Offer;
import yihao.project.offer.TakeOffer;
import yihao.project.offer.TalkOffers;
import yihao.project.offer.web.OfferRequests.InterestRequest;
import yihao.project.offer.web.OfferRequests.TakeRequest;
import yihao.project.offer.web.OfferRequests.TextRequest;
import yihao.project.offer.web.OfferViews.OfferView;

/// Rules OF-06 and OF-09: the investors who are interested in an offer, and the one who takes it.
@RestController
@RequestMapping("/api/offers/{id}/interests")
class OfferInterestController {

    private final TalkOffers talk;
    private final TakeOffer take;
    private final OfferViews views;

    OfferInterestController(TalkOffers talk, TakeOffer take, OfferViews views) {
        this.talk = talk;
        this.take = take;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<OfferView> bring(@PathVariable String id, @Valid @RequestBody InterestRequest request, Act act) {
        var unit = Objects.requireNonNullElse(request.unit(), act.actor().unit());
        return answer(talk.bring(id, request.of(), unit, request.on(), act.because(request.text())), act.actor());
    }

    @PostMapping("/{interest}/talks")
    ResponseEntity<OfferView> begin(
            @PathVariable String id, @PathVariable String interest, @Valid @RequestBody TextRequest request, Act act) {
        return answer(talk.begin(id, interest, act.because(request.text())), act.actor());
    }

    @PostMapping("/{interest}/end")
    ResponseEntity<OfferView> end(
            @PathVariable String id, @PathVariable String interest, @Valid @RequestBody TextRequest request, Act act) {
        return answer(talk.end(id, interest, act.because(request.text())), act.actor());
    }

    @PostMapping("/{interest}/project")
    ResponseEntity<OfferView> take(
            @PathVariable String id, @PathVariable String interest, @Valid @RequestBody TakeRequest request, Act act) {
        return answer(take.take(id, interest, request.wish(), act.because(request.text())), act.actor());
    }

    private ResponseEntity<OfferView> answer(Outcome<Versioned<Offer>> outcome, Actor actor) {
        var offer = outcome.orElseThrow(Refused::new);
        return Answers.ok(offer, views.of(offer, actor));
    }
}
