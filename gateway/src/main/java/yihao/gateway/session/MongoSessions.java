package yihao.gateway.session;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static yihao.gateway.session.SessionDatabase.ENDS_AT;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.WebSessionStore;
import reactor.core.publisher.Mono;

/// Sessions as documents. One that was ended is never written again by a request that still ran.
final class MongoSessions implements WebSessionStore {

    private static final Logger log = LoggerFactory.getLogger(MongoSessions.class);
    private static final String BOX = "box";
    private static final String CREATED_AT = "createdAt";

    private final SessionDatabase database;
    private final Duration idle;
    private final Clock clock;

    MongoSessions(MongoDatabase database, Duration idle, Clock clock) {
        this.database = new SessionDatabase(database, "sessions");
        this.idle = idle;
        this.clock = clock;
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    @Override
    public Mono<WebSession> createWebSession() {
        return Mono.fromSupplier(() -> new MongoSession(this, newId(), clock.instant(), idle, Map.of(), new byte[0]));
    }

    @Override
    public Mono<WebSession> retrieveSession(String id) {
        return database.call(sessions ->
                        sessions.find(eq("_id", SealedBox.nameOf(id))).first())
                .filter(document -> document.getDate(ENDS_AT).toInstant().isAfter(clock.instant()))
                .mapNotNull(document -> opened(id, document));
    }

    private @Nullable WebSession opened(String id, Document document) {
        try {
            var content = SealedBox.open(document.get(BOX, Binary.class).getData(), id);
            var session = new MongoSession(
                    this, id, document.getDate(CREATED_AT).toInstant(), idle, Attributes.read(content), content);
            session.wasSavedAt(document.getDate(ENDS_AT).toInstant().minus(idle));
            session.touch(clock.instant());
            return session;
        } catch (GeneralSecurityException | IOException | ClassNotFoundException e) {
            log.warn("A stored session cannot be read any more; its person logs in again", e);
            return null;
        }
    }

    @Override
    public Mono<Void> removeSession(String id) {
        return database.call(sessions -> sessions.deleteOne(eq("_id", SealedBox.nameOf(id))))
                .then();
    }

    @Override
    public Mono<WebSession> updateLastAccessTime(WebSession session) {
        return Mono.fromSupplier(() -> {
            if (session instanceof MongoSession stored) {
                stored.touch(clock.instant());
            }
            return session;
        });
    }

    Mono<Void> insert(MongoSession session, byte[] content) {
        return database.call(sessions -> sessions.insertOne(new Document("_id", SealedBox.nameOf(session.getId()))
                        .append(BOX, new Binary(SealedBox.seal(content, session.getId())))
                        .append(CREATED_AT, Date.from(session.getCreationTime()))
                        .append(ENDS_AT, endsAt(session))))
                .then();
    }

    Mono<Void> update(MongoSession session, byte[] content) {
        return database.call(sessions -> sessions.updateOne(
                        eq("_id", SealedBox.nameOf(session.getId())),
                        combine(
                                set(BOX, new Binary(SealedBox.seal(content, session.getId()))),
                                set(ENDS_AT, endsAt(session)))))
                .then();
    }

    private static Date endsAt(MongoSession session) {
        return Date.from(session.getLastAccessTime().plus(session.getMaxIdleTime()));
    }

    Clock clock() {
        return clock;
    }
}
