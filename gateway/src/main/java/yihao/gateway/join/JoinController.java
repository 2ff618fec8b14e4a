package yihao.gateway.join;

import java.util.Arrays;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import yihao.gateway.Part;

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

    @GetMapping("/api/session")
    Mono<SessionView> session(Authentication caller, ServerWebExchange exchange) {
        return parts.ask(Part.LEAD, "/api/me", exchange).map(me -> SessionView.of(caller, me));
    }

    @GetMapping("/api/overview/health")
    Mono<Overview.View> health() {
        return overview.look();
    }
}
