package yihao.gateway.session;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Looks again and again at what several gateways share. While the store is away, what was seen last holds.
public final class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private Watch() {}

    public static Disposable every(Duration pause, String what, Runnable look) {
        var failing = new AtomicBoolean();
        return Flux.interval(Duration.ZERO, pause)
                .onBackpressureDrop()
                .concatMap(
                        _ -> Mono.fromRunnable(look)
                                .subscribeOn(Schedulers.boundedElastic())
                                .doOnSuccess(_ -> failing.set(false))
                                .doOnError(error -> {
                                    if (!failing.getAndSet(true)) {
                                        log.warn("The store does not say: {}; the last look holds", what, error);
                                    }
                                })
                                .onErrorComplete(),
                        1)
                .subscribe();
    }
}
