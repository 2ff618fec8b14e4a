package yihao.gateway.session;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// One collection whose documents end at `endsAt`. The driver blocks, so every call leaves the event loop; the index
/// is made before the first call, not at the start: the gateway starts without its database.
final class SessionDatabase {

    static final String ENDS_AT = "endsAt";

    private final MongoCollection<Document> collection;
    private final Mono<MongoCollection<Document>> prepared;

    SessionDatabase(MongoDatabase database, String name) {
        this.collection = database.getCollection(name);
        this.prepared = Mono.fromCallable(this::prepare)
                .subscribeOn(Schedulers.boundedElastic())
                .cache(_ -> Duration.ofMillis(Long.MAX_VALUE), _ -> Duration.ZERO, () -> Duration.ZERO);
    }

    private MongoCollection<Document> prepare() {
        collection.createIndex(Indexes.ascending(ENDS_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        return collection;
    }

    <T> Mono<T> call(Function<MongoCollection<Document>, @Nullable T> action) {
        return prepared.publishOn(Schedulers.boundedElastic()).mapNotNull(action);
    }
}
