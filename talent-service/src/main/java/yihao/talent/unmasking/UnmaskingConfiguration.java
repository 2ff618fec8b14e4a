package yihao.talent.unmasking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class UnmaskingConfiguration {

    @Bean
    RuleBook<UnmaskingRules> unmaskingBook() {
        return UnmaskingRules.FORMAT.book("/rules/talent-unmasking.yaml");
    }

    @Bean
    Unmask unmask(
            Unmaskings unmaskings, Talents talents, Vault vault, RuleBook<UnmaskingRules> rules, Numbers numbers) {
        return new Unmask(unmaskings, talents, vault, rules, numbers);
    }
}
