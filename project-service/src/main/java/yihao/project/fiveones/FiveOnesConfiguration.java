package yihao.project.fiveones;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.fiveones.mongo.MongoFiveOnes;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class FiveOnesConfiguration {

    @Bean
    RuleBook<FiveOnesRules> keyIndustries() {
        return FiveOnesRules.shipped();
    }

    @Bean
    FiveOnesSets fiveOnesSets(Store store, Units units) {
        return new MongoFiveOnes(store, units);
    }

    @Bean
    KeepFiveOnes keepFiveOnes(
            FiveOnesSets fiveOnesSets, Units units, RuleBook<FiveOnesRules> keyIndustries, NewIds newIds, Clock clock) {
        return new KeepFiveOnes(fiveOnesSets, units, keyIndustries, newIds, clock);
    }

    @Bean
    DecideFiveOnes decideFiveOnes(FiveOnesSets fiveOnesSets, KeepFiveOnes keepFiveOnes) {
        return new DecideFiveOnes(fiveOnesSets, keepFiveOnes);
    }

    @Bean
    WorkPlan workPlan(FiveOnesSets fiveOnesSets, KeepFiveOnes keepFiveOnes) {
        return new WorkPlan(fiveOnesSets, keepFiveOnes);
    }

    @Bean
    ShowIndustries showIndustries(FiveOnesSets fiveOnesSets, Projects projects, KeepFiveOnes keepFiveOnes) {
        return new ShowIndustries(fiveOnesSets, projects, keepFiveOnes);
    }

    @Bean
    Trailed fiveOnesTrail(KeepFiveOnes keepFiveOnes) {
        return Trailed.whole(
                "five-ones",
                "five-ones",
                (reader, id) -> keepFiveOnes.find(id, reader).result());
    }
}
