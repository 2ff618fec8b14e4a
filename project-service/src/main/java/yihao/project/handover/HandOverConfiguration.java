package yihao.project.handover;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.identity.Officers;

@Configuration(proxyBeanMethods = false)
class HandOverConfiguration {

    @Bean
    HandOver handOver(List<WorkInName> kinds, Officers officers) {
        return new HandOver(
                kinds, (subject, day) -> officers.find(subject, subject, day).isPresent());
    }
}
