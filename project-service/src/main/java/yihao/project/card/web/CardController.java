package yihao.project.card.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.card.Card;
import yihao.project.card.Cards;
import yihao.project.card.KeepCard;
import yihao.project.card.KeepPromises;
import yihao.project.card.OpenCard;
import yihao.project.card.web.CardRequests.AnswerRequest;
import yihao.project.card.web.CardRequests.DeliveryRequest;
import yihao.project.card.web.CardRequests.LinkView;
import yihao.project.card.web.CardRequests.OfficerRequest;
import yihao.project.card.web.CardRequests.ProceduresRequest;
import yihao.project.card.web.CardRequests.PromiseRequest;
import yihao.project.card.web.CardView.CardRow;

/// Service cards: the register, and what is decided about a card as a whole.
@RestController
@RequestMapping("/api/service-cards")
class CardController {

    private final Cards cards;
    private final KeepCard keepCard;
    private final KeepPromises keepPromises;
    private final OpenCard openCard;
    private final CardViews views;

    CardController(Cards cards, KeepCard keepCard, KeepPromises keepPromises, OpenCard openCard, CardViews views) {
        this.cards = cards;
        this.keepCard = keepCard;
        this.keepPromises = keepPromises;
        this.openCard = openCard;
        this.views = views;
    }

    /// @param noticed whether only those at which somebody has to look today
    @GetMapping
    Page<CardRow> list(
            @RequestParam @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean noticed,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var filter = new Cards.Filter(unit, noticed ? views.today() : null, after);
        var most = Page.limit(limit);
        var found = cards.list(filter, actor, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                views.rows(page),
                found.size() > most ? page.getLast().state().number() : null,
                cards.count(filter, actor, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<CardView> one(@PathVariable String id, Actor actor) {
        return answer(keepCard.find(id, actor), actor);
    }

    @PostMapping("/{id}/procedures")
    ResponseEntity<CardView> add(@PathVariable String id, @Valid @RequestBody ProceduresRequest request, Act act) {
        return answer(keepCard.add(id, request.procedures(), act), act.actor());
    }

    @PutMapping("/{id}/officer")
    ResponseEntity<CardView> assign(@PathVariable String id, @Valid @RequestBody OfficerRequest request, Act act) {
        return answer(keepCard.assign(id, request.officer(), act), act.actor());
    }

    @PostMapping("/{id}/promises")
    ResponseEntity<CardView> promise(@PathVariable String id, @Valid @RequestBody PromiseRequest request, Act act) {
        return answer(keepPromises.promise(id, request.wish(), act), act.actor());
    }

    @PostMapping("/{id}/promises/{promise}/delivery")
    ResponseEntity<CardView> deliver(
            @PathVariable String id,
            @PathVariable String promise,
            @Valid @RequestBody DeliveryRequest request,
            Act act) {
        var outcome = keepPromises.deliver(id, promise, request.on(), request.amount(), request.note(), act);
        return answer(outcome, act.actor());
    }

    @PostMapping("/{id}/complaints/{complaint}/answer")
    ResponseEntity<CardView> answerComplaint(
            @PathVariable String id,
            @PathVariable String complaint,
            @Valid @RequestBody AnswerRequest request,
            Act act) {
        return answer(keepPromises.answer(id, complaint, request.answer().strip(), act), act.actor());
    }

    @PostMapping("/{id}/links")
    ResponseEntity<LinkView> sendLink(@PathVariable String id, Act act) {
        var link = openCard.send(id, act).orElseThrow(Refused::new);
        var path = PublicCardController.PATH + "/" + link.token();
        return ResponseEntity.status(HttpStatus.CREATED).body(new LinkView(link.token(), path, link.expiresAt()));
    }

    @PostMapping("/{id}/link-revocation")
    ResponseEntity<CardView> revokeLink(@PathVariable String id, Act act) {
        return answer(openCard.revoke(id, act), act.actor());
    }

    private ResponseEntity<CardView> answer(Outcome<Versioned<Card>> outcome, Actor actor) {
        var card = outcome.orElseThrow(Refused::new);
        return Answers.ok(card, views.view(card, actor));
    }
}
