package yihao.lead.enterprise;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.NamesFollow;
import yihao.lead.Network;
import yihao.lead.firstreport.IdentityKeys;
import yihao.reference.names.EnterpriseNames;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {

    @Bean
    EnterpriseSight enterpriseSight(Network network) {
        return new EnterpriseSight(network);
    }

    @Bean
    FindEnterprise findEnterprise(Enterprises enterprises, EnterpriseSight sight) {
        return new FindEnterprise(enterprises, sight);
    }

    @Bean
    Trailed enterpriseTrail(FindEnterprise findEnterprise, EnterpriseSight sight) {
        return new Trailed("enterprises", "enterprises", new EnterpriseTrail(findEnterprise, sight)::of);
    }

    @Bean
    RegisterEnterprise registerEnterprise(Enterprises enterprises, EnterpriseSight sight) {
        return new RegisterEnterprise(enterprises, sight, new IdentityKeys(EnterpriseNames.shipped()));
    }

    @Bean
    NamesFollow registeredNames(Enterprises enterprises) {
        return new RegisteredNames(enterprises, new IdentityKeys(EnterpriseNames.shipped()));
    }

    @Bean
    ImportEnterprises importEnterprises(
            RegisterEnterprise registerEnterprise, Enterprises enterprises, EnterpriseSight sight) {
        return new ImportEnterprises(
                registerEnterprise, enterprises, sight, new IdentityKeys(EnterpriseNames.shipped()));
    }

    @Bean
    RuleBook<EnterpriseLedgerRule> enterpriseLedgerRules() {
        return EnterpriseLedgerRule.shipped();
    }

    @Bean
    AttestTraits attestTraits(Enterprises enterprises, EnterpriseSight sight) {
        return new AttestTraits(enterprises, sight);
    }

    @Bean
    RecogniseFirm recogniseFirm(Enterprises enterprises, EnterpriseSight sight) {
        return new RecogniseFirm(enterprises, sight, new IdentityKeys(EnterpriseNames.shipped()));
    }

    @Bean
    SuggestEnterprises suggestEnterprises(Enterprises enterprises, EnterpriseSight sight) {
        return new SuggestEnterprises(enterprises, sight, EnterpriseNames.shipped());
    }

    @Bean
    FirmsInText firmsInText(Enterprises enterprises, EnterpriseSight sight) {
        return new FirmsInText(enterprises, sight, new IdentityKeys(EnterpriseNames.shipped()));
    }
}
