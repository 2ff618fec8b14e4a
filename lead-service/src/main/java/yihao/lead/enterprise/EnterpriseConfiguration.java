package yihao.lead.enterprise;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.firstreport.IdentityKeys;
import yihao.reference.names.EnterpriseNames;

@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {

    @Bean
    RegisterEnterprise registerEnterprise(Enterprises enterprises) {
        return new RegisterEnterprise(enterprises, new IdentityKeys(EnterpriseNames.shipped()));
    }

    @Bean
    SuggestEnterprises suggestEnterprises(Enterprises enterprises) {
        return new SuggestEnterprises(enterprises, EnterpriseNames.shipped());
    }
}
