package yihao.lead.conversion;

import java.util.List;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.LeadActions;
import yihao.lead.LeadSight;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;

@Configuration(proxyBeanMethods = false)
@EnableFeignClients(basePackages = "yihao.lead.conversion.feign")
class ConversionConfiguration {

    @Bean
    ConvertLead convertLead(Leads leads, LeadSight sight, Projects projects) {
        return new ConvertLead(leads, sight, projects);
    }

    @Bean
    LeadActions conversionActions(ConvertLead convertLead) {
        return (actor, lead) -> lead.status() == LeadStatus.ACCEPTED && convertLead.mayConvert(actor, lead)
                ? List.of("convert")
                : List.of();
    }
}
