package yihao.lead.pairing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Trailed;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.enterprise.Relations;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;
import yihao.lead.network.OfficerRegister;

@Configuration(proxyBeanMethods = false)
class PairingConfiguration {

    @Bean
    Leaders leaders(OfficerRegister officerRegister) {
        return new Leaders(officerRegister, LeaderRule.shipped());
    }

    @Bean
    PairingSight pairingSight(Pairings pairings, FindEnterprise findEnterprise) {
        return new PairingSight(pairings, findEnterprise);
    }

    @Bean
    PairLeader pairLeader(
            Pairings pairings, PairingSight pairingSight, FindEnterprise findEnterprise, Leaders leaders) {
        return new PairLeader(pairings, pairingSight, findEnterprise, leaders, PairingRule.shipped());
    }

    @Bean
    PairingClocks pairingClocks(Pairings pairings, PairingSight pairingSight, FindEnterprise findEnterprise) {
        return new PairingClocks(pairings, pairingSight, findEnterprise);
    }

    @Bean
    Relations pairingRelations(Pairings pairings) {
        return (_, firm, _) -> List.of(Relation.counted(
                Kind.PAIRINGS, pairings.ofFirm(firm.ids(), Relation.MOST).size()));
    }

    @Bean
    Trailed pairingTrail(PairingSight pairingSight) {
        return Trailed.whole("pairings", "pairings", pairingSight::find);
    }
}
