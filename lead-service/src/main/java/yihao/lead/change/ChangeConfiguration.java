package yihao.lead.change;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.LeadSight;
import yihao.lead.Leads;

@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

    @Bean
    ReadChanges readChanges(LeadJournal journal, Leads leads, LeadSight sight) {
        return new ReadChanges(journal, leads, sight);
    }
}
