package yihao.lead.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.LeadActions;
import yihao.lead.LeadSight;
import yihao.lead.Leads;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    KeepDocuments keepDocuments(Leads leads, LeadSight sight) {
        return new KeepDocuments(leads, sight);
    }

    @Bean
    LeadActions documentActions(KeepDocuments documents) {
        return documents::actions;
    }
}
