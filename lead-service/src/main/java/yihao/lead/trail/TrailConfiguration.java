package yihao.lead.trail;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Trail;
import yihao.lead.Trailed;

@Configuration(proxyBeanMethods = false)
class TrailConfiguration {

    @Bean
    TellTrail tellTrail(Trail trail, List<Trailed> kinds) {
        return new TellTrail(trail, kinds);
    }
}
