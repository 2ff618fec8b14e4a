package yihao.gateway.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import reactor.core.publisher.Mono;

/// Tokens that die with the process: for a gateway without a store.
final class InMemoryTokens implements TokenVault {

    private final Cache<String, Tokens> tokens;

    InMemoryTokens(Duration idle) {
        tokens = Caffeine.newBuilder()
                .expireAfterAccess(idle)
                .maximumSize(100_000)
                .build();
    }

    @Override
    public Mono<Tokens> find(String key) {
        return Mono.fromSupplier(() -> tokens.getIfPresent(key));
    }

    @Override
    public Mono<Void> save(String key, Tokens saved) {
        return Mono.fromRunnable(() -> tokens.put(key, saved));
    }

    @Override
    public Mono<Void> remove(String key) {
        return Mono.fromRunnable(() -> tokens.invalidate(key));
    }

    @Override
    public Mono<Boolean> claimRefresh(String key) {
        return Mono.just(true);
    }
}
