package yihao.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static yihao.contracts.platform.ClockKind.CARD_PROCEDURE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.platform.ClockEvent;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Function;
import yihao.platform.events.Epoch;
import yihao.platform.events.Relay;
import yihao.platform.jobs.Leases;
import yihao.platform.journal.Journal;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.platform.reminder.TellClocks;
import yihao.platform.store.Store;
import yihao.testkit.service.MemoryBus;
import yihao.testkit.twins.TestClock;

@DisplayName("G6 A clock of a service")
class TellClocksTest {

    static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    final Store store = TestStores.fresh("project");
    final MemoryBus bus = new MemoryBus();
    final TestClock time = new TestClock("2026-09-01T01:00:00Z");
    final Map<String, LocalDate> running = new HashMap<>();
    boolean broken;

    final RunningClocks cards = new RunningClocks() {

        @Override
        public Set<ClockKind> kinds() {
            return Set.of(CARD_PROCEDURE);
        }

        @Override
        public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
            return running.entrySet().stream()
                    .filter(one -> !one.getValue().isAfter(day))
                    .map(one -> clock(one.getKey(), one.getValue()))
                    .peek(_ -> breakDown());
        }
    };

    @BeforeEach
    void aCard() {
        running.put("7", DAY);
    }

    private void breakDown() {
        if (broken) {
            throw new IllegalStateException("A record that nobody can read");
        }
    }

    static RunningClock clock(String record, LocalDate due) {
        return RunningClock.of(CARD_PROCEDURE, record, due)
                .part("approval")
                .named("SC-" + record, "精细化工项目")
                .owedBy("desk", Set.of(Function.PROCEDURE_OFFICER))
                .readBy(Set.of("zhangdian", "all"));
    }

    TellClocks instance() {
        return new TellClocks(store, List.of(cards), new Leases(store, time), time, 60);
    }

    /// What each round told, by its kind, record and day.
    List<String> told() {
        new Relay(store, bus, new Journal(store), new Epoch(store), InstantSource.system()).run();
        var json = new JsonMapper();
        return bus.sent(ClockEvent.TOPIC).stream()
                .map(sent -> json.readTree(sent.json()))
                .map(TellClocksTest::inWords)
                .toList();
    }

    private static String inWords(JsonNode event) {
        return "%s %s %s %s"
                .formatted(
                        event.at("/type").asString().replaceAll(".*clock-|\\.v1", ""),
                        event.at("/key").asString(),
                        event.at("/body/due").asString(),
                        event.at("/body/ended").asBoolean());
    }

    @Test
    void is_told_once_when_it_starts_when_its_day_moves_and_when_it_ends() {
        instance().round();
        instance().round();
        running.put("7", DAY.plusDays(1));
        instance().round();
        running.clear();
        instance().round();
        instance().round();

        assertThat(told())
                .containsExactly(
                        "started project:project.card-procedure/7/approval/desk 2026-09-21 false",
                        "changed project:project.card-procedure/7/approval/desk 2026-09-22 false",
                        "ended project:project.card-procedure/7/approval/desk 2026-09-22 true");
    }

    @Test
    void that_starts_again_is_the_same_clock() {
        instance().round();
        running.clear();
        instance().round();
        running.put("7", DAY.plusDays(9));
        instance().round();

        assertThat(told()).last().isEqualTo("started project:project.card-procedure/7/approval/desk 2026-09-30 false");
    }

    @Test
    void that_ends_far_ahead_is_told_when_it_comes_nearer() {
        running.put("7", LocalDate.of(2026, 10, 31).plusDays(1));
        instance().round();
        assertThat(told()).isEmpty();

        time.moveTo("2026-09-02T01:00:00Z");
        instance().round();

        assertThat(told()).hasSize(1);
    }

    @Test
    void that_began_and_ended_while_the_service_was_down_is_told_as_it_is() {
        running.put("8", DAY);
        instance().round();
        running.remove("7");
        running.put("9", LocalDate.of(2026, 9, 10));
        time.moveTo("2026-09-25T01:00:00Z");

        instance().round();

        assertThat(told().subList(2, 4))
                .containsExactlyInAnyOrder(
                        "ended project:project.card-procedure/7/approval/desk 2026-09-21 true",
                        "started project:project.card-procedure/9/approval/desk 2026-09-10 false");
    }

    @Test
    void whose_record_cannot_be_read_goes_on_and_stops_nothing_else() {
        running.put("8", DAY);
        instance().round();
        running.remove("8");
        broken = true;

        assertThatIllegalStateException().isThrownBy(() -> instance().round());
        assertThat(told()).hasSize(2);

        broken = false;
        instance().round();
        assertThat(told()).last().asString().startsWith("ended project:project.card-procedure/8/");
    }

    @Test
    void is_told_once_by_two_instances_at_one_instant() throws Exception {
        for (int record = 100; record < 150; record++) {
            running.put("" + record, DAY);
        }
        try (var instances = Executors.newFixedThreadPool(2)) {
            var both = List.of(
                    instances.submit(() -> instance().round()),
                    instances.submit(() -> instance().round()));
            for (var one : both) {
                one.get();
            }
        }

        assertThat(told()).hasSize(51).doesNotHaveDuplicates();
    }

    @Test
    void says_who_owes_it_and_who_may_see_it_and_nobody_by_name() {
        instance().round();
        told();

        var body = new JsonMapper()
                .readTree(bus.sent(ClockEvent.TOPIC).getFirst().json())
                .at("/body");

        assertThat(body.at("/unit").asString()).isEqualTo("desk");
        assertThat(body.at("/functions").values())
                .extracting(JsonNode::asString)
                .containsExactly("PROCEDURE_OFFICER");
        assertThat(body.at("/readers").values()).extracting(JsonNode::asString).containsExactly("all", "zhangdian");
        assertThat(body.at("/records").asString()).isEqualTo("projects/cards");
    }
}
