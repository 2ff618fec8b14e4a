package yihao.gateway.guess;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

/// Rule GW-15: an address that has failed so often in a span waits for the next span. Spans are the same for all
/// gateways: the clock cuts them.
public final class Guessing {

    /// What is guessed.
    public enum What {
        TOKEN,
        LINK
    }

    private static final Logger log = LoggerFactory.getLogger(Guessing.class);

    private final Failures failures;
    private final GuessSettings settings;
    private final InstantSource realTime;
    private final Map<String, Instant> waiting = new ConcurrentHashMap<>();

    Guessing(Failures failures, GuessSettings settings, InstantSource realTime) {
        this.failures = failures;
        this.settings = settings;
        this.realTime = realTime;
    }

    /// Nothing, or the refusal of an address that has to wait.
    public Mono<Void> mayTry(What what, ServerWebExchange exchange) {
        var until = waiting.get(key(what, exchange));
        var now = realTime.instant();
        return until == null || !until.isAfter(now)
                ? Mono.empty()
                : Mono.error(
                        GatewayRefused.later(GatewayProblem.TOO_MANY_FAILURES, Duration.between(now, until), Map.of()));
    }

    /// Counts one failure. A store that does not answer keeps nobody from the answer.
    public Mono<Void> failed(What what, ServerWebExchange exchange) {
        var key = key(what, exchange);
        return Mono.<Void>fromRunnable(() -> count(key))
                .subscribeOn(Schedulers.boundedElastic())
                .doOnError(error -> log.warn("A failure was not counted", error))
                .onErrorComplete();
    }

    private void count(String key) {
        var ends = endOf(realTime.instant());
        if (failures.count(key, ends) >= settings.failures()) {
            waiting.put(key, ends);
        }
    }

    private Instant endOf(Instant now) {
        var span = settings.per().toMillis();
        return Instant.ofEpochMilli(now.toEpochMilli() / span * span + span);
    }

    /// Takes over what other gateways counted, and forgets what is over.
    void look() {
        var now = realTime.instant();
        waiting.values().removeIf(until -> !until.isAfter(now));
        waiting.putAll(failures.withAtLeast(settings.failures(), now));
    }

    /// Addresses are not kept in the clear.
    private static String key(What what, ServerWebExchange exchange) {
        var from = exchange.getRequest().getRemoteAddress() instanceof InetSocketAddress socket
                        && socket.getAddress() != null
                ? socket.getAddress().getHostAddress()
                : "unknown";
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(("failures of " + from).getBytes(StandardCharsets.UTF_8));
            return what + "/" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
