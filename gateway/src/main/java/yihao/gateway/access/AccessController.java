package yihao.gateway.access;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import yihao.gateway.RequestId;
import yihao.gateway.access.Decision.Action;
import yihao.gateway.join.WhoAsks;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

/// The security administrator withdraws access and gives it back; the audit administrator and auditors read.
@RestController
class AccessController {

    private static final int LONGEST = 200;
    private static final Set<String> DECIDE = Set.of("SECURITY_ADMINISTRATOR");
    private static final Set<String> READ = Set.of("SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR", "AUDITOR");

    private final Withdrawals withdrawals;
    private final WhoAsks whoAsks;
    private final Clock clock = Clock.systemUTC();

    AccessController(Withdrawals withdrawals, WhoAsks whoAsks) {
        this.withdrawals = withdrawals;
        this.whoAsks = whoAsks;
    }

    record DecisionRequest(Caller.Kind kind, String name, Action action, String reason) {

        boolean isWhole() {
            return isText(name) && isText(reason) && kind != null && action != null;
        }

        private static boolean isText(String text) {
            return text != null && !text.isBlank() && text.length() <= LONGEST;
        }

        Caller about() {
            return new Caller(kind, name.strip());
        }
    }

    record DecisionView(Caller.Kind kind, String name, Action action, String by, Instant at, String reason) {

        static DecisionView of(Decision decision) {
            var about = decision.about();
            return new DecisionView(
                    about.kind(), about.name(), decision.action(), decision.by(), decision.at(), decision.reason());
        }
    }

    /// @param intact whether the gateway's journal hangs together
    record DecisionsView(List<DecisionView> items, boolean intact) {}

    @GetMapping("/api/access-decisions")
    Mono<DecisionsView> decisions(ServerWebExchange exchange) {
        return whoAsks.mustBe(READ, exchange).then(offTheLoop(() -> {
            withdrawals.look();
            return new DecisionsView(
                    withdrawals.latest().stream().map(DecisionView::of).toList(), withdrawals.intact());
        }));
    }

    @PostMapping("/api/access-decisions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<DecisionView> decide(@RequestBody DecisionRequest asked, Principal who, ServerWebExchange exchange) {
        if (!asked.isWhole()) {
            return Mono.error(GatewayRefused.of(GatewayProblem.MALFORMED));
        }
        return whoAsks.mustBe(DECIDE, exchange).then(Mono.defer(() -> decided(asked, who.getName(), exchange)));
    }

    private Mono<DecisionView> decided(DecisionRequest asked, String by, ServerWebExchange exchange) {
        if (asked.about().name().equals(by)) {
            return Mono.error(GatewayRefused.of(GatewayProblem.OWN_ACCESS));
        }
        return offTheLoop(() -> DecisionView.of(withdrawals.decide(
                asked.about(),
                asked.action(),
                by,
                clock.instant(),
                asked.reason().strip(),
                RequestId.of(exchange))));
    }

    private static <T> Mono<T> offTheLoop(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
