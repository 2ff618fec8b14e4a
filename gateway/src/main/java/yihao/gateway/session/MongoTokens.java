package yihao.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;
import static yihao.gateway.session.SessionDatabase.ENDS_AT;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import yihao.gateway.login.TokenVault;
import yihao.gateway.login.Tokens;

/// The vault in the database. A claim to refresh is one conditional update, so that several gateways never use a
/// refresh token twice.
final class MongoTokens implements TokenVault {

    private static final String BOX = "box";
    private static final String REFRESHING_UNTIL = "refreshingUntil";
    private static final Duration CLAIM = Duration.ofSeconds(10);
    /// The tokens outlive their session a little: the last access of a session is written only once a minute.
    private static final Duration SPARE = Duration.ofMinutes(10);

    private final SessionDatabase database;
    private final Duration idle;
    private final Clock clock;
    private final JsonMapper json;

    MongoTokens(MongoDatabase database, Duration idle, Clock clock, JsonMapper json) {
        this.database = new SessionDatabase(database, "tokens");
        this.idle = idle.plus(SPARE);
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Mono<Tokens> find(String key) {
        return database.call(
                        tokens -> tokens.find(eq("_id", SealedBox.nameOf(key))).first())
                .mapNotNull(document -> opened(key, document));
    }

    private @Nullable Tokens opened(String key, Document document) {
        try {
            var content = SealedBox.open(document.get(BOX, Binary.class).getData(), key);
            return json.readValue(content, Tokens.class);
        } catch (GeneralSecurityException _) {
            return null;
        }
    }

    @Override
    public Mono<Void> save(String key, Tokens saved) {
        return database.call(tokens -> tokens.replaceOne(
                        eq("_id", SealedBox.nameOf(key)),
                        new Document(BOX, new Binary(SealedBox.seal(json.writeValueAsBytes(saved), key)))
                                .append(ENDS_AT, Date.from(clock.instant().plus(idle))),
                        new ReplaceOptions().upsert(true)))
                .then();
    }

    @Override
    public Mono<Void> remove(String key) {
        return database.call(tokens -> tokens.deleteOne(eq("_id", SealedBox.nameOf(key))))
                .then();
    }

    @Override
    public Mono<Boolean> claimRefresh(String key) {
        return database.call(tokens -> {
            var now = clock.instant();
            var free = or(exists(REFRESHING_UNTIL, false), lt(REFRESHING_UNTIL, Date.from(now)));
            var claimed = tokens.updateOne(
                    and(eq("_id", SealedBox.nameOf(key)), free), set(REFRESHING_UNTIL, Date.from(now.plus(CLAIM))));
            return claimed.getModifiedCount() == 1;
        });
    }
}
