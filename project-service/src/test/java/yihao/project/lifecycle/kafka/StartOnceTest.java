package yihao.project.lifecycle.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.project.RunningService;
import yihao.project.lifecycle.StartProject.Started;
import yihao.testkit.simulation.TwinBus;
import yihao.testkit.simulation.TwinStore;
import yihao.testkit.twins.TestClock;

/// Sixteen requests and sixteen deliveries at the same instant, the broker down, the service killed
/// at each of its steps and begun again with all of them once more.
@DisplayName("PJ-01 The start of a project, retried, killed and unheard")
class StartOnceTest {

    private static final int AT_ONCE = 16;
    private static final int MANY_ROUNDS = 50;
    private static final String LEAD = "lead-1";
    private static final String REQUESTED =
            RunningService.event("lead.lead-conversion-requested.v1", LEAD, RunningService.lead(LEAD));
    private static final JsonMapper JSON = new JsonMapper();

    private final TwinStore store = new TwinStore();
    private final TwinBus bus = new TwinBus();
    private final TestClock clock = new TestClock("2026-09-15T04:00:00Z");
    private final List<Started> answered = new ArrayList<>();
    private boolean brokerUp;

    @Test
    void comes_to_one_project_told_once_wherever_the_service_was_killed() throws InterruptedException {
        int steps = new StartOnceTest().killedAt(Baton.NEVER);

        for (int step = 1; step <= steps; step++) {
            new StartOnceTest().killedAt(step);
        }
        assertThat(steps).isGreaterThan(10 * AT_ONCE);
    }

    @Test
    void is_created_by_one_of_those_that_asked_or_heard_and_answered_to_all() throws InterruptedException {
        killedAt(Baton.NEVER);

        assertThat(answered).hasSize(AT_ONCE);
        assertThat(answered).filteredOn(Started::created).hasSizeLessThan(2);
    }

    @Test
    void would_be_many_did_the_store_not_keep_one_for_a_lead() throws InterruptedException {
        store.forgetUnique("state.origin.leadId");

        live(new Baton(Baton.NEVER));

        assertThat(store.look("project", "projects")).hasSizeGreaterThan(AT_ONCE);
    }

    /// @return the steps of the first life
    private int killedAt(int step) throws InterruptedException {
        var first = new Baton(step);
        var wasKilled = !live(first);
        if (wasKilled) {
            assertThat(live(new Baton(Baton.NEVER))).isTrue();
        }

        check(wasKilled ? "killed at step " + step : "never killed");
        return first.steps();
    }

    /// Everybody tries while the broker is down; then it is back, and the relay works to the end.
    ///
    /// @return whether it was not killed
    private boolean live(Baton baton) throws InterruptedException {
        clock.advance(Duration.ofMinutes(1));
        brokerUp = false;
        try {
            var life = new ConversionLife(store, bus, baton, clock, () -> brokerUp);
            baton.atOnce(life.all(AT_ONCE, LEAD, REQUESTED, answered));
            brokerUp = true;
            for (int round = 0; life.relays(); round++) {
                assertThat(round).isLessThan(MANY_ROUNDS);
                clock.advance(Duration.ofSeconds(2));
            }
            return true;
        } catch (Baton.Killed _) {
            return false;
        }
    }

    private void check(String how) {
        var projects = store.look("project", "projects");
        assertThat(projects).as(how).hasSize(1);
        var id = projects.getFirst().getString("_id").getValue();

        assertThat(answered).as(how).extracting(one -> one.project().id()).containsOnly(id);
        assertThat(answered).as(how).filteredOn(Started::created).hasSizeLessThan(2);
        var told = bus.topic("project.project").stream()
                .map(sent -> JSON.readTree(sent.json()))
                .toList();
        assertThat(told).as(how).isNotEmpty().allSatisfy(event -> {
            assertThat(event.at("/type").asString()).isEqualTo("project.project-started.v1");
            assertThat(event.at("/body/projectId").asString()).isEqualTo(id);
            assertThat(event.at("/body/leadId").asString()).isEqualTo(LEAD);
        });
        assertThat(told.stream().map(StartOnceTest::known).distinct()).as(how).hasSize(1);
        assertThat(store.look("project", "journal")).as(how).hasSize(1);
        assertThat(store.look("project", "parked_events")).as(how).isEmpty();
    }

    /// By these a consumer knows an event that comes again.
    private static String known(JsonNode event) {
        return event.at("/eventId").asString() + " " + event.at("/sequence").asLong();
    }
}
