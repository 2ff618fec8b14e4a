package yihao.platform;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A service may be started before its store: it waits and says so. The order of the start is nobody's
/// care.
final class StoreAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAtStart.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private StoreAtStart() {}

    /// @throws IllegalStateException when it does not answer within that time
    static void await(MongoDatabase database, Duration within) {
        var end = System.nanoTime() + within.toNanos();
        while (!answers(database)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "The store (yihao.store.uri) did not answer within " + within.toSeconds() + " s");
            }
            LOG.warn("The store does not answer yet; the start goes on once it does");
            pause();
        }
    }

    private static boolean answers(MongoDatabase database) {
        try {
            database.runCommand(new Document("ping", 1));
            return true;
        } catch (MongoSecurityException e) {
            throw e; // to wait would not help
        } catch (MongoException e) {
            LOG.debug("No answer", e);
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
