package yihao.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.WebSession;

@DisplayName("GW-12 A session in the store")
class MongoSessionsTest {

    private static final Duration IDLE = Duration.ofHours(8);

    private final String name = "sessions_" + UUID.randomUUID();
    private final Clock now = Clock.systemUTC();
    private final MongoSessions sessions = at(Duration.ZERO);

    private MongoSessions at(Duration later) {
        return new MongoSessions(TestStore.database(name), IDLE, Clock.offset(now, later));
    }

    private WebSession saved(String content) {
        var session = sessions.createWebSession().blockOptional().orElseThrow();
        session.getAttributes().put("where", content);
        session.save().block();
        return session;
    }

    private Optional<WebSession> found(String id) {
        return sessions.retrieveSession(id).blockOptional();
    }

    private long writes() {
        return TestStore.database(name).getCollection("sessions").countDocuments();
    }

    @Test
    void is_found_again_with_what_it_held() {
        var session = saved("/leads");

        assertThat(found(session.getId()).orElseThrow().<String>getAttribute("where"))
                .isEqualTo("/leads");
    }

    @Test
    void that_holds_nothing_is_not_written() {
        sessions.createWebSession().flatMap(WebSession::save).block();

        assertThat(writes()).isZero();
    }

    @Test
    void keeps_what_changes_later() {
        var again = found(saved("/leads").getId()).orElseThrow();
        again.getAttributes().put("where", "/projects");
        again.save().block();

        assertThat(found(again.getId()).orElseThrow().<String>getAttribute("where"))
                .isEqualTo("/projects");
    }

    @Test
    void ends_after_its_idle_time_and_not_before() {
        var id = saved("/leads").getId();

        assertThat(at(IDLE.minusMinutes(1)).retrieveSession(id).blockOptional()).isPresent();
        assertThat(at(IDLE.plusMinutes(1)).retrieveSession(id).blockOptional()).isEmpty();
    }

    @Test
    void lives_on_while_it_is_used() {
        var id = saved("/leads").getId();
        at(IDLE.minusMinutes(5)).retrieveSession(id).flatMap(WebSession::save).block();

        assertThat(at(IDLE.plusMinutes(5)).retrieveSession(id).blockOptional()).isPresent();
    }

    @Test
    void takes_a_new_id_and_gives_up_the_old_one() {
        var session = saved("/leads");
        var old = session.getId();
        session.changeSessionId().block();

        assertThat(found(old)).isEmpty();
        assertThat(found(session.getId()).orElseThrow().<String>getAttribute("where"))
                .isEqualTo("/leads");
    }

    @Test
    void that_was_ended_does_not_come_back_by_a_request_still_running() {
        var id = saved("/leads").getId();
        var stillRunning = found(id).orElseThrow();
        found(id).orElseThrow().invalidate().block();

        stillRunning.getAttributes().put("where", "/projects");
        stillRunning.save().block();

        assertThat(found(id)).isEmpty();
    }

    @Test
    void shows_neither_content_nor_id_to_who_reads_the_database() {
        var session = saved("a-secret-place");

        var stored = TestStore.database(name)
                .getCollection("sessions")
                .find(new Document())
                .first();
        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).doesNotContain(session.getId(), "a-secret-place");
    }

    @Test
    void never_brings_a_foreign_class_to_life() {
        var session = sessions.createWebSession().blockOptional().orElseThrow();
        session.getAttributes().put("foreign", new File("/"));
        session.save().block();

        assertThat(found(session.getId())).isEmpty();
    }
}
