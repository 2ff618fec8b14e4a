package yihao.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

/// One bucket per client. A bucket nobody has touched since it was full again is forgotten.
public final class Limits {

    private final LimitSettings settings;
    private final Cache<String, Bucket> buckets;

    private final Counter clientsRefused;
    private final Counter addressesRefused;

    Limits(LimitSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.clientsRefused = refused("client", meters);
        this.addressesRefused = refused("address", meters);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(longest(settings))
                .build();
    }

    private static Counter refused(String whom, MeterRegistry meters) {
        return Counter.builder("yihao.gateway.rate.limited")
                .description("requests refused because their client or address asked too often")
                .baseUnit("requests")
                .tag("by", whom)
                .register(meters);
    }

    private static Duration longest(LimitSettings settings) {
        var longest = settings.client().per().compareTo(settings.address().per()) > 0
                ? settings.client().per()
                : settings.address().per();
        for (var named : settings.named().values()) {
            longest = named.per().compareTo(longest) > 0 ? named.per() : longest;
        }
        return longest;
    }

    /// Takes one request from the client's bucket; an empty one refuses and says when to come again.
    public Mono<Void> spendFor(String client) {
        var limit = settings.named().getOrDefault(client, settings.client());
        return spend("client " + client, limit.requests(), limit.per(), clientsRefused);
    }

    /// For callers nobody knows, and for those whose token is refused.
    public Mono<Void> spendFor(ServerWebExchange exchange) {
        var limit = settings.address();
        return spend("address " + address(exchange), limit.requests(), limit.per(), addressesRefused);
    }

    private Mono<Void> spend(String key, long requests, Duration per, Counter refused) {
        return Mono.defer(() -> {
            var bucket = buckets.get(key, _ -> full(requests, per));
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (probe.isConsumed()) {
                return Mono.empty();
            }
            refused.increment();
            return Mono.error(GatewayRefused.later(
                    GatewayProblem.RATE_LIMITED, Duration.ofNanos(probe.getNanosToWaitForRefill()), Map.of()));
        });
    }

    private static Bucket full(long requests, Duration per) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, per))
                .build();
    }

    private static String address(ServerWebExchange exchange) {
        return exchange.getRequest().getRemoteAddress() instanceof InetSocketAddress address
                        && address.getAddress() != null
                ? address.getAddress().getHostAddress()
                : "unknown";
    }
}
