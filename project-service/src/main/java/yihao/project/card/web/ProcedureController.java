package yihao.project.card.web;

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
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.card.Card;
import yihao.project.card.KeepCard;
import yihao.project.card.web.CardRequests.CompletionRequest;
import yihao.project.card.web.CardRequests.DayRequest;
import yihao.project.card.web.CardRequests.PauseRequest;
import yihao.project.card.web.CardRequests.ReasonRequest;

/// One procedure of a card on its way.
@RestController
@RequestMapping("/api/service-cards/{id}/procedures/{procedure}")
class ProcedureController {

    private final KeepCard keepCard;
    private final CardViews views;

    ProcedureController(KeepCard keepCard, CardViews views) {
        this.keepCard = keepCard;
        this.views = views;
    }

    @PostMapping("/start")
    ResponseEntity<CardView> start(
            @PathVariable String id, @PathVariable String procedure, @Valid @RequestBody DayRequest request, Act act) {
        return answer(keepCard.start(id, procedure, request.on(), act), act);
    }

    @PostMapping("/pause")
    ResponseEntity<CardView> pause(
            @PathVariable String id,
            @PathVariable String procedure,
            @Valid @RequestBody PauseRequest request,
            Act act) {
        return answer(keepCard.pause(id, procedure, request.on(), act.because(request.reason())), act);
    }

    @PostMapping("/resumption")
    ResponseEntity<CardView> resume(
            @PathVariable String id, @PathVariable String procedure, @Valid @RequestBody DayRequest request, Act act) {
        return answer(keepCard.resume(id, procedure, request.on(), act), act);
    }

    @PostMapping("/completion")
    ResponseEntity<CardView> complete(
            @PathVariable String id,
            @PathVariable String procedure,
            @Valid @RequestBody CompletionRequest request,
            Act act) {
        var result = request.result().strip();
        return answer(keepCard.complete(id, procedure, request.on(), result, act), act);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<CardView> withdraw(
            @PathVariable String id,
            @PathVariable String procedure,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        return answer(keepCard.withdraw(id, procedure, act.because(request.reason())), act);
    }

    private ResponseEntity<CardView> answer(Outcome<Versioned<Card>> outcome, Act act) {
        var card = outcome.orElseThrow(Refused::new);
        return Answers.ok(card, views.view(card, act.actor()));
    }
}
