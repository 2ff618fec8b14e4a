package yihao.gateway.login;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.Problems;

/// What both ways of coming in share: which doors are open to everybody, and how a closed one answers.
final class Doors {

    static final String PUBLIC = "/api/public/**";
    static final String HEALTH = "/actuator/health/**";
    static final String METRICS = "/actuator/prometheus";

    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private final Problems problems;

    Doors(Problems problems) {
        this.problems = problems;
    }

    /// A request that brings a bearer token.
    static ServerWebExchangeMatcher bearer() {
        return exchange -> {
            var given = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
            return given != null && isBearer(given) ? MatchResult.match() : MatchResult.notMatch();
        };
    }

    /// A request for this gateway's figures by a machine: also the public gateway answers it.
    static ServerWebExchangeMatcher figures() {
        return new AndServerWebExchangeMatcher(bearer(), new PathPatternParserServerWebExchangeMatcher(METRICS));
    }

    static boolean isBearer(String authorization) {
        return authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    void open(AuthorizeExchangeSpec doors) {
        doors.pathMatchers(PUBLIC, HEALTH).permitAll();
        doors.pathMatchers("/login/**", "/oauth2/**", "/logout/**", "/api/overview/health")
                .permitAll();
        doors.pathMatchers(HttpMethod.GET, "/", "/sign-in", "/public/**", "/assets/**", "/*.*")
                .permitAll();
        doors.pathMatchers(METRICS).hasAuthority("SCOPE_metrics");
        doors.anyExchange().authenticated();
    }

    ServerAccessDeniedHandler denied() {
        return (exchange, denied) -> problems.write(
                exchange, denied instanceof CsrfException ? GatewayProblem.CSRF : GatewayProblem.FORBIDDEN);
    }

    void harden(ServerHttpSecurity http) {
        http.httpBasic(basic -> basic.disable())
                .formLogin(form -> form.disable())
                .cors(cors -> cors.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicy(
                                features -> features.policy("camera=(), microphone=(), geolocation=(), payment=()")));
    }
}
