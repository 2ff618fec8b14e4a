package yihao.platform.web.call;

import feign.Client;
import feign.RequestInterceptor;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
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
    Peers peers(Environment environment) {
        var addresses = Binder.get(environment)
                .bind("yihao.peers", Bindable.mapOf(String.class, URI[].class))
                .orElse(Map.of());
        var peers = new HashMap<String, List<URI>>();
        addresses.forEach((peer, all) -> peers.put(peer, List.of(all)));
        return new Peers(peers);
    }

    @Bean
    Client peerClient(Peers peers) {
        return new PeerClient(new Client.Default(null, null), peers);
    }

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
