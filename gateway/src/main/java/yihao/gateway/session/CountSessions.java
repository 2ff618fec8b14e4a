package yihao.gateway.session;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// How many browsers are signed in. Counted now and then, away from the event loop; not known while the store does not
/// answer.
final class CountSessions {

    private static final Logger log = LoggerFactory.getLogger(CountSessions.class);

    private final MongoDatabase database;
    private final Clock clock;
    private volatile double sessions = Double.NaN;

    CountSessions(MongoDatabase database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        Gauge.builder("yihao.gateway.sessions", this, counted -> counted.sessions)
                .description("browsers that are signed in, or on their way to it")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${yihao.sessions.counted-every:15s}", initialDelayString = "5s")
    void count() {
        try {
            sessions = database.getCollection("sessions")
                    .countDocuments(gt(SessionDatabase.ENDS_AT, Date.from(clock.instant())));
        } catch (MongoException e) {
            sessions = Double.NaN;
            log.debug("The sessions cannot be counted", e);
        }
    }
}
