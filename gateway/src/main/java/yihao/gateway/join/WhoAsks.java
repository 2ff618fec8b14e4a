package yihao.gateway.join;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import yihao.gateway.Part;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

/// As what the caller works, asked of lead-service, which owns it, each time: a token does not say it.
public final class WhoAsks {

    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final Parts parts;

    WhoAsks(Parts parts) {
        this.parts = parts;
    }

    /// Nothing when the caller has one of these functions, a refusal when it has not or nobody can say.
    public Mono<Void> mustBe(Set<String> functions, ServerWebExchange exchange) {
        return parts.ask(Part.LEAD, "/api/me", exchange).flatMap(me -> switch (me) {
            case Answer.Given(var _, var officer) when !disjoint(functions, officer) -> Mono.empty();
            case Answer.Given _, Answer.Nothing _ -> Mono.error(GatewayRefused.of(GatewayProblem.FORBIDDEN));
            case Answer.Missing(var part, var _) ->
                Mono.error(
                        GatewayRefused.later(GatewayProblem.PART_UNAVAILABLE, COME_AGAIN, Map.of("part", part.id())));
        });
    }

    private static boolean disjoint(Set<String> functions, JsonNode officer) {
        var has =
                officer.path("functions").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return Collections.disjoint(functions, has);
    }
}
