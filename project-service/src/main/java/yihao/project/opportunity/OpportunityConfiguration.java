package yihao.project.opportunity;

import java.time.Clock;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.platform.secrecy.Vault;
import yihao.platform.store.Store;
import yihao.project.NewIds;
import yihao.project.carrier.Carriers;
import yihao.project.lifecycle.Units;
import yihao.project.opportunity.mongo.MongoEnquiries;
import yihao.project.opportunity.mongo.MongoOpportunities;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
@EnableFeignClients(basePackages = "yihao.project.opportunity.feign")
class OpportunityConfiguration {

    @Bean
    RuleBook<OpportunityRules> opportunityRules() {
        return OpportunityRules.shipped();
    }

    @Bean
    MongoOpportunities opportunities(Store store, Units units) {
        return new MongoOpportunities(store, units);
    }

    @Bean
    Enquiries enquiries(Store store, Units units) {
        return new MongoEnquiries(store, units);
    }

    @Bean
    KeepOpportunities keepOpportunities(
            Opportunities opportunities,
            Units units,
            Carriers carriers,
            RuleBook<OpportunityRules> opportunityRules,
            NewIds newIds,
            Clock clock) {
        return new KeepOpportunities(opportunities, units, carriers, opportunityRules, newIds, clock);
    }

    @Bean
    DecideOpportunity decideOpportunity(Opportunities opportunities, KeepOpportunities keepOpportunities) {
        return new DecideOpportunity(opportunities, keepOpportunities);
    }

    @Bean
    ShowOffers showOffers(Opportunities opportunities) {
        return new ShowOffers(opportunities);
    }

    @Bean
    ReceiveEnquiry receiveEnquiry(
            Enquiries enquiries,
            ShowOffers showOffers,
            KeepOpportunities keepOpportunities,
            Vault vault,
            NewIds newIds) {
        return new ReceiveEnquiry(enquiries, showOffers, keepOpportunities, vault, newIds);
    }

    @Bean
    HandEnquiries handEnquiries(Enquiries enquiries, LeadDesk desk, Vault vault) {
        return new HandEnquiries(enquiries, desk, vault);
    }

    @Bean
    AnswerEnquiries answerEnquiries(Enquiries enquiries, KeepOpportunities keepOpportunities, Vault vault) {
        return new AnswerEnquiries(enquiries, keepOpportunities, vault);
    }

    @Bean
    Trailed opportunityTrail(KeepOpportunities keepOpportunities) {
        return Trailed.whole(
                "opportunities",
                "opportunities",
                (reader, id) -> keepOpportunities.find(id, reader).result());
    }

    @Bean
    Trailed enquiryTrail(AnswerEnquiries answerEnquiries) {
        return Trailed.whole(
                "opportunity-enquiries",
                "opportunity-enquiries",
                (reader, id) -> answerEnquiries.find(id, reader).result());
    }
}
