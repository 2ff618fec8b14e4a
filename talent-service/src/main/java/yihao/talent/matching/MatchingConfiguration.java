package yihao.talent.matching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.need.Needs;
import yihao.talent.need.Stages;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    Matching matching(Catalogues catalogues) {
        return new Matching(MatchRules.FORMAT.shipped("/rules/talent-matching.yaml"), catalogues);
    }

    @Bean
    FindCandidates findCandidates(Talents talents, Matching matching) {
        return new FindCandidates(talents, matching);
    }

    @Bean
    Recruit recruit(Needs needs, Talents talents, Matching matching, Stages stages) {
        return new Recruit(needs, talents, matching, stages);
    }
}
