package yihao.project.offer.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.offer.Offer;
import yihao.project.offer.OfferSight;

/// Rule OF-10: whole drafts wait for whoever may publish them, and offers that end soon for their
/// own unit.
@Component
class OfferWork implements WorkItems {

    private static final int MOST = 200;

    private final OfferSight sight;

    OfferWork(OfferSight sight) {
        this.sight = sight;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        return Stream.concat(
                        sight.toPublish(actor, today, MOST).stream().map(OfferWork::toPublish),
                        sight.ending(actor, today, MOST).stream().map(OfferWork::ending))
                .toList();
    }

    private static WorkItem toPublish(Versioned<Offer> stored) {
        var offer = stored.state();
        return new WorkItem(
                "offer-publish:" + stored.id(),
                "project.publish-offer",
                offer.number() + " " + offer.terms().title(),
                null,
                false,
                "/projects/offers/" + stored.id(),
                offer.unit());
    }

    private static WorkItem ending(Versioned<Offer> stored) {
        var offer = stored.state();
        return new WorkItem(
                "offer-ends:" + stored.id(),
                "project.offer-ends",
                offer.number() + " " + offer.terms().title(),
                CityTime.endOf(offer.terms().validUntil()),
                false,
                "/projects/offers/" + stored.id(),
                offer.unit());
    }
}
