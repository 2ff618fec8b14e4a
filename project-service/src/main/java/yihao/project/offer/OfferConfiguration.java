package yihao.project.offer;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.kernel.trail.Trailed;
import yihao.platform.secrecy.Vault;
import yihao.platform.store.Store;
import yihao.platform.telemetry.Reading;
import yihao.project.NewIds;
import yihao.project.lifecycle.OpenProject;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.Units;
import yihao.project.offer.mongo.MongoOffers;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class OfferConfiguration {

    @Bean
    RuleBook<OfferRules> offerRules() {
        return OfferRules.shipped();
    }

    @Bean
    OfferReaders offerReaders(Readers projectReaders) {
        return new OfferReaders(projectReaders);
    }

    @Bean
    Offers offers(Store store, OfferReaders offerReaders) {
        return new MongoOffers(store, offerReaders);
    }

    @Bean
    OfferSight offerSight(Offers offers, OfferReaders offerReaders, RuleBook<OfferRules> offerRules, Vault vault) {
        return new OfferSight(offers, offerReaders, offerRules, vault);
    }

    @Bean
    KeepOffers keepOffers(OfferSight offerSight, Units units, NewIds newIds) {
        return new KeepOffers(offerSight, units, newIds);
    }

    @Bean
    TalkOffers talkOffers(OfferSight offerSight, Units units, NewIds newIds) {
        return new TalkOffers(offerSight, units, newIds);
    }

    @Bean
    TakeOffer takeOffer(OfferSight offerSight, OpenProject openProject, NewIds newIds) {
        return new TakeOffer(offerSight, openProject, newIds);
    }

    @Bean
    MatchInvestors matchInvestors(OfferSight offerSight, Projects projects) {
        return new MatchInvestors(offerSight, projects);
    }

    @Bean
    Trailed offerTrail(OfferSight offerSight, OfferReaders offerReaders, Clock clock) {
        return Trailed.stepwise(
                "offers",
                "offers",
                (reader, id) -> offerSight.find(id, reader, clock.instant()).result(),
                new OfferTrail(offerReaders)::of);
    }

    @Bean
    Reading stuckOffers(Offers offers, Clock clock) {
        return Reading.stuck(
                "project.offer",
                () -> offers.over(CityTime.day(clock.instant()), Reading.MOST).size());
    }
}
