package yihao.platform.web.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.web.problem.Languages;
import yihao.platform.web.problem.Problems;
import yihao.platform.web.problem.WebProblem;

/// Every service checks the token itself: signature, issuer, audience, time. No session, no cookie, so no CSRF either.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
public class SecurityConfiguration {

    @Bean
    SecurityFilterChain services(HttpSecurity http, Problems problems, JsonMapper json) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/public/**",
                                "/api/services/*/openapi/**",
                                "/api/services/*/openapi",
                                "/actuator/health/**",
                                "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .hasAuthority("SCOPE_metrics")
                        .requestMatchers("/internal/**")
                        .hasAuthority("SCOPE_service")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint((request, response, _) ->
                                write(WebProblem.UNAUTHENTICATED, request, response, problems, json))
                        .accessDeniedHandler((request, response, _) ->
                                write(WebProblem.FORBIDDEN, request, response, problems, json)))
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, _) -> write(WebProblem.FORBIDDEN, request, response, problems, json)))
                .build();
    }

    /// The request as a whole is observed; each filter of its own would cost more than the filters do.
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(IdentityProperties identity) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(identity.jwks()).build();
        decoder.setJwtValidator(accessTokensOf(identity));
        return new RememberedTokens(decoder, Ticker.systemTicker(), InstantSource.system());
    }

    /// An access token of our provider, for this platform, that ends: no ID token, no logout token.
    private static OAuth2TokenValidator<Jwt> accessTokensOf(IdentityProperties identity) {
        var time = new JwtTimestampValidator();
        time.setAllowEmptyExpiryClaim(false);
        var type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        return JwtValidators.createDefaultWithValidators(
                time,
                type,
                new JwtIssuerValidator(identity.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(identity.audience())));
    }

    private static void write(
            WebProblem problem,
            HttpServletRequest request,
            HttpServletResponse response,
            Problems problems,
            JsonMapper json)
            throws IOException {
        response.setStatus(problem.status().value());
        if (problem == WebProblem.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentType("application/problem+json");
        var detail = problems.of(problem, Languages.of(request));
        detail.setInstance(java.net.URI.create(request.getRequestURI()));
        response.getOutputStream().write(json.writeValueAsBytes(detail));
    }
}
