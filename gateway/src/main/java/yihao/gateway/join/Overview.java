package yihao.gateway.join;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import yihao.gateway.Part;
import yihao.gateway.route.PartStates;

/// Which parts answer, looked at when somebody asks and shown again for a moment.
final class Overview {

    private static final String READINESS = "/actuator/health/readiness";

    private final WebClient client;
    private final PartStates states;
    private final Mono<View> seen;

    Overview(WebClient client, PartStates states, Duration fresh) {
        this.client = client;
        this.states = states;
        this.seen = Mono.defer(this::lookAtAll).cache(fresh);
    }

    record View(String status, List<PartView> parts) {

        static View of(List<PartView> parts) {
            return new View(parts.stream().allMatch(PartView::up) ? "ready" : "degraded", parts);
        }
    }

    record PartView(
            String part,
            boolean up,
            @Schema(nullable = true) @Nullable Instant since) {}

    Mono<View> look() {
        return seen;
    }

    private Mono<View> lookAtAll() {
        return Flux.fromIterable(Arrays.asList(Part.values()))
                .flatMapSequential(this::lookAt)
                .collectList()
                .map(View::of);
    }

    private Mono<PartView> lookAt(Part part) {
        return client.get()
                .uri(URI.create("http://" + part.id() + READINESS))
                .exchangeToMono(response ->
                        response.releaseBody().thenReturn(!response.statusCode().is5xxServerError()))
                .onErrorReturn(false)
                .map(up -> up ? up(part) : absent(part));
    }

    private PartView up(Part part) {
        states.answered(part);
        return new PartView(part.id(), true, null);
    }

    private PartView absent(Part part) {
        return new PartView(part.id(), false, states.absent(part));
    }
}
