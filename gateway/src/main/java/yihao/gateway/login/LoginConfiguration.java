package yihao.gateway.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import yihao.gateway.EdgeSettings;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.Problems;

@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class LoginConfiguration {

    @Bean
    Doors doors(Problems problems, EdgeSettings edge) {
        return new Doors(problems, edge);
    }

    /// Crooked paths (`..`, encoded slashes) are turned away before any route sees them.
    @Bean
    ServerExchangeRejectedHandler crooked(Problems problems) {
        return (exchange, _) -> problems.write(exchange, GatewayProblem.MALFORMED);
    }

    @Bean
    Relay relay() {
        return new Relay();
    }

    /// Mobile apps and machines: a token with every request, no session, no cookie, so no CSRF either.
    @Bean
    @Order(1)
    SecurityWebFilterChain bearerChain(ServerHttpSecurity http, Doors doors, Problems problems) {
        ServerAuthenticationEntryPoint refused = (exchange, _) -> {
            exchange.getResponse().getHeaders().set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            return problems.write(exchange, GatewayProblem.TOKEN_INVALID);
        };
        Doors.plain(http);
        return http.securityMatcher(Doors.bearer())
                .csrf(csrf -> csrf.disable())
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .logout(logout -> logout.disable())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refused)
                        .accessDeniedHandler(doors.denied())
                        .jwt(Customizer.withDefaults()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(doors.denied()))
                .authorizeExchange(doors::open)
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain browserChain(ServerHttpSecurity http, Doors doors, Problems problems) {
        Doors.plain(http);
        return http.csrf(csrf -> csrf.accessDeniedHandler(doors.denied()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (exchange, _) -> problems.write(exchange, GatewayProblem.LOGIN_REQUIRED))
                        .accessDeniedHandler(doors.denied()))
                .authorizeExchange(doors::open)
                .build();
    }
}
