package yihao.project.offer.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.project.offer.KeepOffers;
import yihao.project.offer.TakeOffer;

/// Writes down which offers are over, and opens the projects that a killed service left behind; one
/// instance at a time.
@Component
class OfferClock {

    private static final Logger LOG = LoggerFactory.getLogger(OfferClock.class);
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final KeepOffers keep;
    private final TakeOffer take;
    private final Leases leases;
    private final Clock clock;

    OfferClock(KeepOffers keep, TakeOffer take, Leases leases, Clock clock) {
        this.keep = keep;
        this.take = take;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.project.clock:30s}", initialDelayString = "${yihao.project.clock:30s}")
    void tick() {
        leases.once("offers", AT_MOST, () -> {
            var act =
                    Act.ofService("project", clock.instant(), UUID.randomUUID().toString());
            keep.expire(act, (id, why) -> LOG.warn("Offer {} cannot be ended now; it is tried again", id, why));
            take.finish(act, (id, why) -> LOG.warn("The project of offer {} is opened later", id, why));
        });
    }
}
