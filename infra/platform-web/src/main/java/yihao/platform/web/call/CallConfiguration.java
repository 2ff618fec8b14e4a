package yihao.platform.web.call;

import feign.RequestInterceptor;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;
import yihao.platform.web.identity.IdentityProperties;

/// What every call to another service carries: a token, the request id, the trace. Calls to `/internal` carry the
/// service's own token, because they
/// are the service's business; all others carry the user's, so that the other side decides again.
@Configuration(proxyBeanMethods = false)
public class CallConfiguration {

    static final Duration LONGEST = Duration.ofSeconds(3);

    @Bean
    RestClient serviceHttp() {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(LONGEST);
        return RestClient.builder().requestFactory(factory).build();
    }

    @Bean
    ServiceTokens serviceTokens(IdentityProperties identity, RestClient serviceHttp) {
        return new ServiceTokens(identity, serviceHttp, InstantSource.system());
    }

    @Bean
    RequestInterceptor feignHeaders(ServiceTokens tokens) {
        return template -> {
            var internal = template.path().contains("/internal/");
            template.header("Authorization", "Bearer " + (internal ? tokens.current() : userTokenOr(tokens)));
            if (MDC.get("requestId") != null) {
                template.header("X-Request-Id", MDC.get("requestId"));
            }
            if (MDC.get("traceparent") != null) {
                template.header("traceparent", MDC.get("traceparent"));
            }
        };
    }

    private static String userTokenOr(ServiceTokens tokens) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken user
                ? user.getToken().getTokenValue()
                : tokens.current();
    }
}
