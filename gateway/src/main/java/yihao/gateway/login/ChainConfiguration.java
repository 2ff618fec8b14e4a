package yihao.gateway.login;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult.match;
import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult.notMatch;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import yihao.gateway.guess.Guessing;
import yihao.gateway.guess.Guessing.What;
import yihao.gateway.limit.Limits;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.Problems;

/// The two ways of coming in, side by side.
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class ChainConfiguration {

    /// The request as a whole is observed; each filter of its own would cost more than the filters do.
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /// The public gateway: what is public is open, and nothing else exists.
    @Bean
    @Order(0)
    @ConditionalOnProperty(name = "yihao.gateway.profile", havingValue = "public")
    SecurityWebFilterChain publicChain(ServerHttpSecurity http, Doors doors, Problems problems) {
        doors.harden(http);
        return http.securityMatcher(new NegatedServerWebExchangeMatcher(Doors.figures()))
                .csrf(csrf -> csrf.disable())
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .logout(logout -> logout.disable())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (exchange, _) -> problems.write(exchange, GatewayProblem.NOT_FOUND))
                        .accessDeniedHandler((exchange, _) -> problems.write(exchange, GatewayProblem.NOT_FOUND)))
                .authorizeExchange(open -> {
                    open.pathMatchers(Doors.PUBLIC, Doors.HEALTH).permitAll();
                    open.anyExchange().denyAll();
                })
                .build();
    }

    /// Mobile apps and machines: a token with every request, no session, no cookie, so no CSRF either.
    @Bean
    @Order(1)
    SecurityWebFilterChain bearerChain(
            ServerHttpSecurity http,
            Doors doors,
            Problems problems,
            Limits limits,
            Guessing guessing,
            ReactiveJwtDecoder tokens) {
        ServerAuthenticationEntryPoint refused = (exchange, _) -> limits.spendFor(exchange)
                .then(guessing.mayTry(What.TOKEN, exchange))
                .then(guessing.failed(What.TOKEN, exchange))
                .then(Mono.defer(() -> {
                    exchange.getResponse().getHeaders().set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
                    return problems.write(exchange, GatewayProblem.TOKEN_INVALID);
                }));
        doors.harden(http);
        return http.securityMatcher(Doors.bearer())
                .csrf(csrf -> csrf.disable())
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .logout(logout -> logout.disable())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refused)
                        .accessDeniedHandler(doors.denied())
                        .jwt(jwt -> jwt.jwtDecoder(
                                new RememberedTokens(tokens, Ticker.systemTicker(), InstantSource.system()))))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(doors.denied()))
                .authorizeExchange(doors::open)
                .build();
    }

    /// Browsers: a session cookie, and a proof with every change that our own page asked for it.
    @Bean
    @Order(2)
    SecurityWebFilterChain browserChain(
            ServerHttpSecurity http,
            Doors doors,
            SignIn signIn,
            SignOut signOut,
            ServerRequestCache whereTheyWere,
            ServerOAuth2AuthorizationRequestResolver proofKey,
            ServerOAuth2AuthorizedClientRepository sessionTokens,
            @Value("${server.reactive.session.cookie.secure:false}") boolean secure) {
        doors.harden(http);
        return http.addFilterAfter(csrfCookieIsAlwaysSet(), SecurityWebFiltersOrder.CSRF)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(secure))
                        .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(changesFromAPage())
                        .accessDeniedHandler(doors.denied()))
                .requestCache(cache -> cache.requestCache(whereTheyWere))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizationRequestResolver(proofKey)
                        .authorizedClientRepository(sessionTokens)
                        .authenticationFailureHandler(
                                new RedirectServerAuthenticationFailureHandler("/sign-in?failed")))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutHandler(signOut.handler())
                        .logoutSuccessHandler(signOut))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(signIn.entryPoint()).accessDeniedHandler(doors.denied()))
                .authorizeExchange(doors::open)
                .build();
    }

    /// As secure as the session's own cookie; behind a terminator the connection alone does not tell.
    private static CookieServerCsrfTokenRepository csrfCookie(boolean secure) {
        var cookie = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(made -> made.sameSite("Lax").path("/").secure(secure));
        return cookie;
    }

    /// The token is made when it is first asked for; asking here sets its cookie with every answer.
    private static WebFilter csrfCookieIsAlwaysSet() {
        return (exchange, chain) -> exchange.<Mono<CsrfToken>>getAttributeOrDefault(
                        CsrfToken.class.getName(), Mono.empty())
                .then(chain.filter(exchange));
    }

    /// Without a cookie there is no session that somebody else could misuse: such a request is told to sign in.
    private static ServerWebExchangeMatcher changesFromAPage() {
        return new AndServerWebExchangeMatcher(
                CsrfWebFilter.DEFAULT_CSRF_MATCHER,
                exchange -> exchange.getRequest().getCookies().isEmpty() ? notMatch() : match(),
                new NegatedServerWebExchangeMatcher(new PathPatternParserServerWebExchangeMatcher(Doors.PUBLIC)));
    }

    /// Crooked paths (`..`, encoded slashes) are turned away before any route sees them.
    @Bean
    ServerExchangeRejectedHandler crooked(Problems problems) {
        return (exchange, _) -> problems.write(exchange, GatewayProblem.MALFORMED);
    }
}
