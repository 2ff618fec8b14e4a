package yihao.lead.pairing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.enterprise.Relations;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;
import yihao.lead.network.OfficerRegister;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class PairingConfiguration {

    @Bean
    RuleBook<LeaderRule> leaderRules() {
        return LeaderRule.shipped();
    }

    @Bean
    RuleBook<PairingRule> pairingRules() {
        return PairingRule.shipped();
    }

    @Bean
    Leaders leaders(OfficerRegister officerRegister, RuleBook<LeaderRule> leaderRules) {
        return new Leaders(officerRegister, leaderRules);
    }

    @Bean
    PairingSight pairingSight(Pairings pairings, FindEnterprise findEnterprise) {
        return new PairingSight(pairings, findEnterprise);
    }

    @Bean
    PairLeader pairLeader(
            Pairings pairings,
            PairingSight pairingSight,
            FindEnterprise findEnterprise,
            Leaders leaders,
            RuleBook<PairingRule> pairingRules) {
        return new PairLeader(pairings, pairingSight, findEnterprise, leaders, pairingRules);
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
