package yihao.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/// One request's view of a session. It is written when its content changed, or once a minute so that it does not end
/// while it is used.
final class MongoSession implements WebSession {

    private static final Duration WRITE_ACCESS_EVERY = Duration.ofMinutes(1);

    private final MongoSessions store;
    private final Map<String, Object> attributes;
    private final Instant created;
    private volatile String id;
    private volatile Instant lastAccess;
    private volatile Duration idle;
    private volatile byte[] savedContent;
    private volatile @Nullable Instant savedAccess;
    private volatile boolean started;
    private volatile boolean ended;

    MongoSession(
            MongoSessions store,
            String id,
            Instant created,
            Duration idle,
            Map<String, Object> attributes,
            byte[] savedContent) {
        this.store = store;
        this.id = id;
        this.created = created;
        this.lastAccess = created;
        this.idle = idle;
        this.attributes = new ConcurrentHashMap<>(attributes);
        this.savedContent = savedContent;
    }

    /// It stands in the database, with this last access.
    void wasSavedAt(Instant access) {
        savedAccess = access;
        started = true;
    }

    void touch(Instant now) {
        lastAccess = now;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return attributes;
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public boolean isStarted() {
        return !ended && (started || !attributes.isEmpty());
    }

    @Override
    public Mono<Void> changeSessionId() {
        var old = id;
        id = MongoSessions.newId();
        savedAccess = null;
        started = true;
        return store.removeSession(old).then(Mono.defer(this::save));
    }

    @Override
    public Mono<Void> invalidate() {
        ended = true;
        attributes.clear();
        return store.removeSession(id);
    }

    @Override
    public Mono<Void> save() {
        return Mono.defer(() -> isStarted() ? written() : Mono.empty());
    }

    private Mono<Void> written() {
        var content = Attributes.write(attributes);
        var access = lastAccess;
        if (savedAccess == null) {
            return store.insert(this, content).doOnSuccess(_ -> saved(content, access));
        }
        return needsWriting(content, savedAccess)
                ? store.update(this, content).doOnSuccess(_ -> saved(content, access))
                : Mono.empty();
    }

    private boolean needsWriting(byte[] content, Instant saved) {
        return !Arrays.equals(content, savedContent)
                || saved.plus(WRITE_ACCESS_EVERY).isBefore(lastAccess);
    }

    private void saved(byte[] content, Instant access) {
        savedContent = content;
        savedAccess = access;
    }

    @Override
    public boolean isExpired() {
        return ended || lastAccess.plus(idle).isBefore(store.clock().instant());
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public Instant getLastAccessTime() {
        return lastAccess;
    }

    @Override
    public void setMaxIdleTime(Duration maxIdleTime) {
        idle = maxIdleTime;
    }

    @Override
    public Duration getMaxIdleTime() {
        return idle;
    }
}
