package yihao.gateway.session;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Without its store the gateway still serves machines and the public: degraded, not down.
final class StoreHealth implements ReactiveHealthIndicator {

    private final MongoDatabase database;

    StoreHealth(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromCallable(() -> database.runCommand(new Document("ping", 1)))
                .subscribeOn(Schedulers.boundedElastic())
                .map(_ -> Health.up().build())
                .onErrorReturn(Health.status(new Status("DEGRADED"))
                        .withDetail("sessions", "the store does not answer")
                        .build());
    }
}
