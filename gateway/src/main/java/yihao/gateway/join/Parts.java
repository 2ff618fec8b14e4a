package yihao.gateway.join;

import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import yihao.gateway.Part;
import yihao.gateway.RequestId;
import yihao.gateway.login.Relay;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;
import yihao.gateway.route.Breakers;
import yihao.gateway.route.PartStates;

/// Asks single parts on behalf of the caller, each behind a breaker of its own, so that a slow part costs a page its
/// time-out a few times and then nothing.
final class Parts {

    /// In whose place a deputy asks; the services decide whether it may.
    private static final String ACTING_FOR = "X-Acting-For";

    private static final Logger log = LoggerFactory.getLogger(Parts.class);

    private final WebClient client;
    private final Relay relay;
    private final PartStates states;
    private final Clock clock;
    private final Map<Part, Breakers.Guard> guards = new EnumMap<>(Part.class);

    Parts(WebClient client, Relay relay, Breakers breakers, PartStates states, Clock clock) {
        this.client = client;
        this.relay = relay;
        this.states = states;
        this.clock = clock;
        for (var part : Part.values()) {
            guards.put(part, breakers.guard("join-" + part.id(), part));
        }
    }

    Mono<Answer> ask(Part part, String path, ServerWebExchange exchange) {
        return relay.authorization(exchange)
                .flatMap(authorization -> guard(part)
                        .run(client.get()
                                .uri(URI.create("http://" + part.id() + path))
                                .headers(headers -> introduce(headers, authorization, exchange))
                                .exchangeToMono(response -> read(part, response))))
                .onErrorResume(Parts::isThePartsMatter, error -> Mono.just(missing(part, error)));
    }

    private Breakers.Guard guard(Part part) {
        var guard = guards.get(part);
        if (guard == null) {
            throw new IllegalStateException(part.id());
        }
        return guard;
    }

    /// A caller whose own login has ended is told so; everything else is the part's matter.
    private static boolean isThePartsMatter(Throwable error) {
        return !(error instanceof GatewayRefused refused)
                || refused.problem() == GatewayProblem.PART_UNAVAILABLE
                || refused.problem() == GatewayProblem.TIMEOUT;
    }

    private Answer missing(Part part, Throwable error) {
        log.debug("{} is missing", part.id(), error);
        return new Answer.Missing(part, states.absentSince(part).orElseGet(clock::instant));
    }

    private Mono<Answer> read(Part part, ClientResponse response) {
        var status = response.statusCode();
        if (status.is2xxSuccessful()) {
            return response.bodyToMono(JsonNode.class)
                    .<Answer>map(body -> new Answer.Given(part, body))
                    .defaultIfEmpty(new Answer.Nothing(part));
        }
        return response.releaseBody()
                .thenReturn(
                        status.is4xxClientError()
                                ? new Answer.Nothing(part)
                                : new Answer.Missing(part, clock.instant()));
    }

    private static void introduce(HttpHeaders headers, String authorization, ServerWebExchange exchange) {
        headers.set(HttpHeaders.AUTHORIZATION, authorization);
        headers.set(RequestId.HEADER, RequestId.of(exchange));
        for (var passed : new String[] {"traceparent", HttpHeaders.ACCEPT_LANGUAGE, ACTING_FOR}) {
            var value = exchange.getRequest().getHeaders().getFirst(passed);
            if (value != null) {
                headers.set(passed, value);
            }
        }
    }
}
