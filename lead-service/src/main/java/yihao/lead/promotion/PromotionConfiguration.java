package yihao.lead.promotion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.enterprise.RecogniseFirm;

@Configuration(proxyBeanMethods = false)
class PromotionConfiguration {

    @Bean
    PlanPromotion planPromotion(Promotions promotions, OutreachSight outreachSight, Network network) {
        return new PlanPromotion(promotions, outreachSight, network);
    }

    @Bean
    InviteFirms inviteFirms(Promotions promotions, OutreachSight outreachSight, RecogniseFirm recogniseFirm) {
        return new InviteFirms(promotions, outreachSight, recogniseFirm);
    }

    @Bean
    RecordPromotion recordPromotion(
            Promotions promotions, OutreachSight outreachSight, Leads leads, LeadSight leadSight) {
        return new RecordPromotion(promotions, outreachSight, leads, leadSight);
    }

    @Bean
    PromotionFigures promotionFigures(Leads leads, LeadSight leadSight) {
        return new PromotionFigures(leads, leadSight);
    }

    /// That a lead came from it is for whoever sees that lead.
    @Bean
    Trailed promotionTrail(Promotions promotions, OutreachSight outreachSight, LeadSight leadSight) {
        return Trailed.inParts(
                "promotions",
                "promotions",
                (reader, id) -> outreachSight.find(promotions, reader, id),
                (reader, part) -> {
                    var lead = part.get("leadId");
                    return lead == null || leadSight.sees(reader, lead);
                });
    }
}
