package yihao.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.client.RestClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;
import yihao.platform.PlatformProperties;
import yihao.platform.identity.Officers;
import yihao.platform.journal.VerifyJournal;
import yihao.platform.store.Store;
import yihao.platform.web.authorisation.Gate;
import yihao.platform.web.authorisation.Permissions;
import yihao.platform.web.call.CallConfiguration;
import yihao.platform.web.call.Peers;
import yihao.platform.web.call.ServiceTokens;
import yihao.platform.web.idempotency.BodyFilter;
import yihao.platform.web.idempotency.Idempotency;
import yihao.platform.web.idempotency.ReplayInterceptor;
import yihao.platform.web.identity.ActorArguments;
import yihao.platform.web.identity.Callers;
import yihao.platform.web.identity.SecurityConfiguration;
import yihao.platform.web.json.MoneyModule;
import yihao.platform.web.json.TextModule;
import yihao.platform.web.load.LoadConfiguration;
import yihao.platform.web.openapi.OpenApiConfiguration;
import yihao.platform.web.ops.ProveJournal;
import yihao.platform.web.problem.FactWords;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.Texts;

/// The servlet side of a service, whole.
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnProperty("yihao.service")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({SecurityConfiguration.class, CallConfiguration.class, LoadConfiguration.class, OpenApiConfiguration.class})
@ComponentScan({"yihao.platform.web.problem", "yihao.platform.web.ops", "yihao.platform.web.trail"})
class PlatformWebAutoConfiguration {

    private static final JsonSetter.Value NO_GAPS = JsonSetter.Value.forContentNulls(Nulls.FAIL);

    @Bean
    Texts texts(PlatformProperties properties) {
        return new Texts(properties.service());
    }

    @Bean
    Problems problems(Texts texts, ObjectProvider<FactWords> words) {
        return new Problems(texts, words.getIfAvailable(() -> (facts, _) -> facts));
    }

    @Bean
    Idempotency idempotency(Store store, Problems problems) {
        return new Idempotency(store, problems);
    }

    @Bean
    Callers callers(Officers officers, Clock clock) {
        return new Callers(officers, clock);
    }

    /// A typo or a field named twice must not lose data, a text is not a number, and what is missing does not stand in
    /// a list.
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withConfigOverride(List.class, lists -> lists.setNullHandling(NO_GAPS))
                .withConfigOverride(Set.class, sets -> sets.setNullHandling(NO_GAPS))
                .addModule(new TextModule())
                .addModule(new MoneyModule());
    }

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
        var registration = new FilterRegistrationBean<>(new RequestIdFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(Problems problems, JsonMapper json) {
        var registration = new FilterRegistrationBean<>(new BodyFilter(problems, json));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    Permissions permissions(PlatformProperties properties) {
        return Permissions.of(properties.service());
    }

    @Bean
    WebMvcConfigurer platformWeb(
            Callers callers, Permissions permissions, Clock clock, Idempotency idempotency, JsonMapper json) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArguments(callers, clock));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Gate(permissions, callers));
                registry.addInterceptor(new ReplayInterceptor(idempotency, json));
            }
        };
    }

    @Bean
    ProveJournal proveJournal(
            VerifyJournal verifyJournal,
            PlatformProperties properties,
            Peers peers,
            RestClient serviceHttp,
            ServiceTokens tokens) {
        return new ProveJournal(verifyJournal, properties.service(), peers, serviceHttp, tokens);
    }
}
