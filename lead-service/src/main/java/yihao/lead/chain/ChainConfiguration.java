package yihao.lead.chain;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.Network;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.EnterpriseSight;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.enterprise.Relations;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;
import yihao.lead.pairing.Leaders;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class ChainConfiguration {

    @Bean
    RuleBook<ChainRule> chainRules() {
        return ChainRule.shipped();
    }

    @Bean
    KeepChains keepChains(
            IndustryChains industryChains, Network network, Leaders leaders, RuleBook<ChainRule> chainRules) {
        return new KeepChains(industryChains, network, leaders, chainRules);
    }

    @Bean
    PlaceFirms placeFirms(
            IndustryChains industryChains, FindEnterprise findEnterprise, RuleBook<ChainRule> chainRules) {
        return new PlaceFirms(industryChains, findEnterprise, chainRules);
    }

    @Bean
    ChainGaps chainGaps(Enterprises enterprises, EnterpriseSight enterpriseSight) {
        return new ChainGaps(new Aliases(enterprises), enterpriseSight);
    }

    @Bean
    ChainSupplies chainSupplies(Enterprises enterprises, EnterpriseSight enterpriseSight) {
        return new ChainSupplies(new Aliases(enterprises), enterpriseSight);
    }

    @Bean
    TellSupplies tellSupplies(
            IndustryChains industryChains,
            FindEnterprise findEnterprise,
            ChainSupplies chainSupplies,
            RuleBook<ChainRule> chainRules) {
        return new TellSupplies(industryChains, findEnterprise, chainSupplies, chainRules);
    }

    @Bean
    Relations chainRelations(IndustryChains industryChains) {
        return (_, firm, _) -> List.of(Relation.counted(
                Kind.CHAINS, industryChains.naming(firm.ids(), Relation.MOST).size()));
    }

    /// A supply is for whoever sees both of its firms.
    @Bean
    Trailed chainTrail(IndustryChains industryChains, FindEnterprise findEnterprise) {
        return Trailed.inParts(
                "industry-chains",
                "industryChains",
                (reader, id) -> industryChains.find(id).filter(_ -> ChainSight.sees(reader)),
                (reader, part) -> Stream.of("enterpriseId", "supplier", "customer")
                        .flatMap(field -> Stream.ofNullable(part.get(field)))
                        .allMatch(firm -> findEnterprise.of(firm, reader).isPresent()));
    }
}
