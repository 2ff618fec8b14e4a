package yihao.lead.judging;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.DueDates;
import yihao.lead.LeadActions;
import yihao.lead.LeadSight;
import yihao.lead.SimilarLead;
import yihao.lead.firstreport.FirstReport;

@Configuration(proxyBeanMethods = false)
class JudgingConfiguration {

    @Bean
    JudgeLead judgeLead(LeadSight sight, DueDates dueDates, FirstReport firstReport) {
        return new JudgeLead(sight, dueDates, firstReport);
    }

    @Bean
    LeadActions judgingActions() {
        return (actor, lead) -> {
            var actions = new ArrayList<String>();
            if (!JudgeLead.mayJudge(actor)) {
                return List.of();
            }
            if (lead.judgement() == null
                    && lead.status().isWorkedOn()
                    && !actor.is(lead.report().reporter())) {
                actions.add("judge");
            }
            if (lead.status().isWorkedOn() && lead.similar().stream().anyMatch(SimilarLead::isOpen)) {
                actions.add("decide-similarity");
            }
            return actions;
        };
    }
}
