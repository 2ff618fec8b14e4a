package yihao.reward.claim.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.reward.claim.ClaimOffers;

/// What can be claimed for a project today.
@RestController
class ClaimOfferController {

    private final ClaimOffers claimOffers;
    private final Clock clock;

    ClaimOfferController(ClaimOffers claimOffers, Clock clock) {
        this.claimOffers = claimOffers;
        this.clock = clock;
    }

    record OffersView(List<ClaimOffers.Offer> items) {}

    @GetMapping("/api/claims/offers")
    OffersView offers(
            @RequestParam String projectId, @RequestParam(required = false) @Nullable String referralId, Actor actor) {
        return new OffersView(claimOffers.of(projectId, referralId, actor, CityTime.day(clock.instant())));
    }
}
