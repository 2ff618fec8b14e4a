package yihao.gateway.login;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.security.web.server.savedrequest.WebSessionServerRequestCache;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import yihao.gateway.problem.Problems;

@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    @Bean
    Doors doors(Problems problems) {
        return new Doors(problems);
    }

    @Bean
    Provider provider(IdentitySettings settings) {
        return new Provider(settings);
    }

    @Bean
    @ConditionalOnProperty(name = "yihao.sessions.kept-in", havingValue = "memory")
    InMemoryTokens tokenVault(@Value("${server.reactive.session.timeout}") Duration idle) {
        return new InMemoryTokens(idle);
    }

    @Bean
    SessionTokens sessionTokens(TokenVault vault) {
        return new SessionTokens(vault);
    }

    @Bean
    Relay relay(TokenVault vault, Provider provider, IdentitySettings settings) {
        var client = new WebClientReactiveRefreshTokenTokenResponseClient();
        return new Relay(new AccessTokens(vault, provider, client, settings, Clock.systemUTC()));
    }

    @Bean
    ServerOAuth2AuthorizationRequestResolver proofKey(Provider provider) {
        var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(provider);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    @Bean
    ServerRequestCache whereTheyWere() {
        return new WebSessionServerRequestCache();
    }

    @Bean
    SignIn signIn(ServerRequestCache whereTheyWere, Problems problems) {
        return new SignIn(whereTheyWere, problems);
    }

    @Bean
    SignOut signOut(Provider provider, TokenVault vault, JsonMapper json) {
        return new SignOut(provider, vault, json);
    }

    @Bean
    RouterFunction<ServerResponse> comingAndGoing(SignIn signIn, SignOut signOut) {
        return RouterFunctions.route()
                .GET("/login", signIn::start)
                .GET(SignOut.FAREWELL, signOut::farewell)
                .build();
    }
}
