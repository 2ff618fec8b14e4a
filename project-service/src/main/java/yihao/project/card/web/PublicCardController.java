package yihao.project.card.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Refused;
import yihao.project.card.Card;
import yihao.project.card.OpenCard;
import yihao.project.card.web.CardRequests.ComplaintRequest;
import yihao.project.card.web.CardRequests.RatingRequest;

/// The enterprise's own page, behind its link and without an account.
@RestController
@RequestMapping(PublicCardController.PATH)
class PublicCardController {

    static final String PATH = "/api/public/service-cards";

    private final OpenCard openCard;
    private final PublicViews views;
    private final Clock clock;

    PublicCardController(OpenCard openCard, PublicViews views, Clock clock) {
        this.openCard = openCard;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/{token}")
    PublicView show(@PathVariable String token) {
        return view(openCard.behind(token, clock.instant()));
    }

    @PostMapping("/{token}/complaints")
    PublicView complain(@PathVariable String token, @Valid @RequestBody ComplaintRequest request) {
        var text = request.text().strip();
        return view(openCard.complain(token, request.procedure(), text, clock.instant(), requestId()));
    }

    @PostMapping("/{token}/ratings")
    PublicView rate(@PathVariable String token, @Valid @RequestBody RatingRequest request) {
        return view(openCard.rate(token, request.procedure(), request.score(), clock.instant(), requestId()));
    }

    private static String requestId() {
        return String.valueOf(MDC.get("requestId"));
    }

    private PublicView view(Outcome<Versioned<Card>> outcome) {
        return views.of(outcome.orElseThrow(Refused::new).state());
    }
}
