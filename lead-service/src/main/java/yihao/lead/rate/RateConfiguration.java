package yihao.lead.rate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RateConfiguration {

    @Bean
    UploadRate uploadRate(ExchangeRates rates) {
        return new UploadRate(rates);
    }
}
