package yihao.reward.whatif;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.reward.copies.Known;
import yihao.reward.copies.PastProjects;
import yihao.reward.scheme.Schemes;

@Configuration(proxyBeanMethods = false)
class WhatIfConfiguration {

    @Bean
    WhatIf whatIf(Schemes schemes, Known known, PastProjects past) {
        return new WhatIf(schemes, known, past);
    }
}
