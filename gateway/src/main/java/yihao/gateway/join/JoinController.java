package yihao.gateway.join;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import yihao.gateway.Part;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

@RestController
class JoinController {

    private final Parts parts;
    private final Overview overview;

    JoinController(Parts parts, Overview overview) {
        this.parts = parts;
        this.overview = overview;
    }

    @GetMapping("/api/work-items")
    Mono<WorkItems> workItems(ServerWebExchange exchange) {
        return Flux.fromIterable(Arrays.asList(Part.values()))
                .flatMapSequential(part -> parts.ask(part, "/api/services/" + part.id() + "/work-items", exchange))
                .collectList()
                .map(WorkItems::of);
    }

    @GetMapping("/api/search")
    Mono<Found> search(@RequestParam String q, ServerWebExchange exchange) {
        var typed = q.strip();
        if (typed.isEmpty() || typed.length() > Found.LONGEST) {
            return Mono.error(GatewayRefused.of(GatewayProblem.MALFORMED));
        }
        var asked = "/search?q=" + UriUtils.encode(typed, StandardCharsets.UTF_8);
        return Flux.fromIterable(Arrays.asList(Part.values()))
                .flatMapSequential(part -> parts.ask(part, "/api/services/" + part.id() + asked, exchange))
                .collectList()
                .map(Found::of);
    }

    @GetMapping("/api/session")
    Mono<SessionView> session(Authentication caller, ServerWebExchange exchange) {
        return parts.ask(Part.LEAD, "/api/me", exchange).map(me -> SessionView.of(caller, me));
    }

    @GetMapping("/api/overview/health")
    Mono<Overview.View> health() {
        return overview.look();
    }
}
