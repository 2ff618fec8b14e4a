package yihao.gateway.request;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.gateway.RequestId;
import yihao.gateway.problem.Problems;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    PlainPath plainPath(Problems problems) {
        return new PlainPath(problems);
    }

    @Bean
    RequestId requestId() {
        return new RequestId();
    }

    @Bean
    BodyLimit bodyLimit(RequestSettings settings, Problems problems) {
        return new BodyLimit(settings, problems);
    }
}
