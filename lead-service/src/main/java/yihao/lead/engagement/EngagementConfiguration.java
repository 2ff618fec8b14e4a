package yihao.lead.engagement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.Network;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class EngagementConfiguration {

    @Bean
    RuleBook<EngagementRule> engagementRules() {
        return EngagementRule.shipped();
    }

    @Bean
    EngagementSight engagementSight(Engagements engagements, Network network) {
        return new EngagementSight(engagements, network);
    }

    @Bean
    Engage engage(
            Engagements engagements, EngagementSight sight, Network network, RuleBook<EngagementRule> engagementRules) {
        return new Engage(engagements, sight, network, engagementRules);
    }

    @Bean
    Trailed engagementTrail(EngagementSight engagementSight) {
        return Trailed.whole("engagements", "engagements", engagementSight::find);
    }
}
