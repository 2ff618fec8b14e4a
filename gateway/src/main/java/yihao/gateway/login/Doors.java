package yihao.gateway.login;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import yihao.gateway.EdgeSettings;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.Problems;

/// What both ways of coming in share: which doors are open to everybody, and how a closed one answers.
final class Doors {

    private final Problems problems;
    private final boolean onlyPublic;

    Doors(Problems problems, EdgeSettings edge) {
        this.problems = problems;
        this.onlyPublic = edge.profile() == EdgeSettings.Profile.PUBLIC;
    }

    /// A request that brings a bearer token.
    static ServerWebExchangeMatcher bearer() {
        return exchange -> {
            var given = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
            return given != null && given.regionMatches(true, 0, "Bearer ", 0, 7)
                    ? MatchResult.match()
                    : MatchResult.notMatch();
        };
    }

    void open(AuthorizeExchangeSpec doors) {
        doors.pathMatchers(HttpMethod.GET, "/api/public/**").permitAll();
        doors.pathMatchers("/actuator/health/**").permitAll();
        if (onlyPublic) {
            doors.anyExchange().denyAll();
            return;
        }
        doors.pathMatchers("/login/**", "/oauth2/**", "/logout").permitAll();
        doors.pathMatchers(HttpMethod.GET, "/assets/**", "/*.*").permitAll();
        doors.anyExchange().authenticated();
    }

    ServerAccessDeniedHandler denied() {
        return (exchange, denied) -> problems.write(
                exchange, denied instanceof CsrfException ? GatewayProblem.CSRF : GatewayProblem.FORBIDDEN);
    }

    static void plain(ServerHttpSecurity http) {
        http.httpBasic(basic -> basic.disable())
                .formLogin(form -> form.disable())
                .cors(cors -> cors.disable());
    }
}
