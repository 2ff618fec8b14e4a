package yihao.project.carrier;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.kernel.trail.Trailed;
import yihao.platform.store.Store;
import yihao.platform.telemetry.Reading;
import yihao.project.NewIds;
import yihao.project.carrier.mongo.MongoCarrierNeeds;
import yihao.project.carrier.mongo.MongoCarriers;
import yihao.project.carrier.mongo.MongoSpaces;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class CarrierConfiguration {

    @Bean
    RuleBook<CarrierRules> carrierTerms() {
        return CarrierRules.shipped("/rules/carrier-terms-zibo.yaml").versions();
    }

    @Bean
    CarrierRules.Book carrierRules(RuleBook<CarrierRules> carrierTerms) {
        return new CarrierRules.Book(carrierTerms);
    }

    @Bean
    Carriers carriers(Store store) {
        return new MongoCarriers(store);
    }

    @Bean
    Spaces spaces(Store store) {
        return new MongoSpaces(store);
    }

    @Bean
    CarrierNeeds carrierNeeds(Store store) {
        return new MongoCarrierNeeds(store);
    }

    @Bean
    KeepCarriers keepCarriers(Carriers carriers, Units units, CarrierRules.Book carrierRules, NewIds newIds) {
        return new KeepCarriers(carriers, units, carrierRules, newIds);
    }

    @Bean
    KeepSpaces keepSpaces(KeepCarriers keepCarriers, Spaces spaces, CarrierRules.Book carrierRules, NewIds newIds) {
        return new KeepSpaces(keepCarriers, spaces, carrierRules, newIds);
    }

    @Bean
    HoldSpaces holdSpaces(
            KeepSpaces keepSpaces,
            Spaces spaces,
            GuideProject guideProject,
            Projects projects,
            CarrierRules.Book carrierRules) {
        return new HoldSpaces(keepSpaces, spaces, guideProject, projects, carrierRules);
    }

    @Bean
    MatchSpaces matchSpaces(
            CarrierNeeds carrierNeeds,
            Spaces spaces,
            GuideProject guideProject,
            Units units,
            CarrierRules.Book carrierRules) {
        return new MatchSpaces(carrierNeeds, spaces, guideProject, units, carrierRules);
    }

    @Bean
    Trailed carrierTrail(KeepCarriers keepCarriers, Clock clock) {
        return Trailed.whole(
                "carriers",
                "carriers",
                (reader, id) -> keepCarriers
                        .find(id, reader, CityTime.day(clock.instant()))
                        .result());
    }

    @Bean
    Trailed spaceTrail(KeepSpaces keepSpaces, Readers projectReaders, Clock clock) {
        return Trailed.stepwise(
                "spaces",
                "spaces",
                (reader, id) -> keepSpaces
                        .find(id, reader, CityTime.day(clock.instant()))
                        .result(),
                new SpaceTrail(projectReaders)::of);
    }

    @Bean
    Reading stuckHolds(Spaces spaces, Clock clock) {
        return Reading.stuck(
                "project.hold",
                () -> spaces.runOut(CityTime.day(clock.instant()), null, Reading.MOST)
                        .size());
    }
}
