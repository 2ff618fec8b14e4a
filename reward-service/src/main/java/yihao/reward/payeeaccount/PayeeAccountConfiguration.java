package yihao.reward.payeeaccount;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.secrecy.Vault;

@Configuration(proxyBeanMethods = false)
class PayeeAccountConfiguration {

    @Bean
    KeepPayeeAccounts keepPayeeAccounts(PayeeAccounts accounts, Vault vault) {
        return new KeepPayeeAccounts(accounts, vault);
    }
}
