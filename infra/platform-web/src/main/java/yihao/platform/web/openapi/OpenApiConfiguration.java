package yihao.platform.web.openapi;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.platform.PlatformProperties;
import yihao.platform.web.problem.Texts;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
public class OpenApiConfiguration {

    static {
        // Who acts is told by the token, not by a parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Act.class, Actor.class);
    }

    @Bean
    NullableProperties nullableProperties() {
        return new NullableProperties();
    }

    @Bean
    GlobalOperationCustomizer describedOperations() {
        return new DescribedOperations();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    GlobalOpenApiCustomizer describedService(PlatformProperties properties, Texts texts) {
        return new DescribedService(properties.service(), texts);
    }
}
