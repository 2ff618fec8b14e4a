package yihao.lead.reminder.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.PROCEDURE_OFFICER;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.testkit.twins.Acts.actor;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.Event;
import yihao.contracts.platform.ClockEvent;
import yihao.contracts.platform.ClockState;
import yihao.kernel.Actor;
import yihao.lead.World;
import yihao.lead.network.Officer;
import yihao.lead.reminder.ReadNotices;
import yihao.lead.reminder.ReminderWorld;
import yihao.platform.events.Copies;
import yihao.platform.store.Store;
import yihao.testkit.service.ServiceUnderTest;

/// A procedure of Zhangdian's project is owed by its service officer by Friday, 4 September 2026.
@DisplayName("G6 A clock of another service")
class ClocksByCopyTest {

    static final MongoClient CLIENT =
            MongoClients.create(ServiceUnderTest.store().uri());
    static final LocalDate FRIDAY = LocalDate.of(2026, 9, 4);
    static final String SERVING = "zhangdian.second";

    final Store store =
            new Store(CLIENT.getDatabase("t" + UUID.randomUUID().toString().substring(0, 8)), "lead", new JsonMapper());
    final Copies<ClockState> copies = new Copies<>(store, ClockEvent.TOPIC, ClockState.class);
    final ReminderWorld.TwinMailer mailer = new ReminderWorld.TwinMailer();
    final ReminderWorld world = new ReminderWorld(mailer);
    long sequence;

    @BeforeEach
    void anotherServiceIsHeard() {
        ClocksByCopy.index(copies);
        world.all.add(new ClocksByCopy("projects/cards", copies));
        world.reachable(SERVING, World.ZHANGDIAN, "second@example.org", Officer.Language.ZH);
    }

    static ClockState clock(LocalDate due, boolean ended) {
        return new ClockState(
                "project",
                "project.card-procedure",
                "projects/cards",
                "c-7",
                "approval",
                "SC-2026-000007",
                "精细化工项目",
                World.ZHANGDIAN,
                List.of("UNIT_OFFICER", "UNIT_HEAD", "A_FUNCTION_TO_COME"),
                SERVING,
                List.of("all", World.ZHANGDIAN),
                due,
                ended);
    }

    Event<ClockState> tell(ClockState state) {
        var event = new Event<>(
                "t", UUID.randomUUID(), state.key(), 1, ++sequence, Instant.EPOCH, "service:project", null, state);
        copies.apply(event);
        return event;
    }

    @Test
    void is_read_from_the_sample_that_its_service_tells() throws IOException {
        var path = "/contracts/platform/platform.clock-started.v1.json";
        try (var sample = Objects.requireNonNull(getClass().getResourceAsStream(path))) {
            var told = new JsonMapper().readTree(sample.readAllBytes());
            tell(new JsonMapper().treeToValue(told.at("/body"), ClockState.class));

            assertThat(copies.find(told.at("/key").asString())).isPresent();
            assertThat(new ClocksByCopy("projects/cards", copies).dueBy(LocalDate.of(2026, 9, 21)))
                    .singleElement()
                    .satisfies(clock ->
                            assertThat(clock.functions()).containsExactlyInAnyOrder(PROCEDURE_OFFICER, UNIT_OFFICER));
        }
    }

    @Test
    void reminds_whose_it_is_in_the_list_and_by_mail() {
        tell(clock(FRIDAY, false));

        world.round("2026-09-04T01:00:00Z");

        assertThat(world.given()).containsExactly(SERVING + ": AT");
        assertThat(told(SERVING, "2026-09-04T02:00:00Z"))
                .extracting(ReadNotices.Told::number, ReadNotices.Told::link, ReadNotices.Told::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SC-2026-000007", "/projects/cards/c-7", "精细化工项目"));
        assertThat(mailer.sent)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).isEqualTo("second@example.org"));
    }

    @Test
    void delivered_twice_reminds_once() {
        var event = tell(clock(FRIDAY, false));
        world.round("2026-09-04T01:00:00Z");

        copies.apply(event);
        world.round("2026-09-04T02:00:00Z");

        assertThat(world.given()).hasSize(1);
        assertThat(mailer.sent).hasSize(1);
    }

    @Test
    void that_ended_before_its_day_reminds_nobody_and_one_that_ended_after_becomes_quiet() {
        tell(clock(FRIDAY, false));
        tell(clock(FRIDAY, true));
        world.round("2026-09-04T01:00:00Z");
        assertThat(world.given()).isEmpty();

        tell(clock(FRIDAY, false));
        world.round("2026-09-04T02:00:00Z");
        tell(clock(FRIDAY, true));
        world.round("2026-09-04T03:00:00Z");

        assertThat(told(SERVING, "2026-09-04T04:00:00Z"))
                .extracting(ReadNotices.Told::settled)
                .containsExactly(true);
    }

    @Test
    void is_caught_up_with_after_days_of_downtime_and_told_once_as_it_is_now() {
        tell(clock(FRIDAY, false));

        world.round("2026-09-07T01:00:00Z");

        assertThat(world.given())
                .containsExactly("zhangdian.head: AFTER 1 working day", SERVING + ": AFTER 1 working day");
        assertThat(mailer.sent).hasSize(1);
    }

    @Test
    void whose_officer_has_gone_is_for_those_who_work_there() {
        tell(clock(FRIDAY, false));
        world.officer(SERVING, World.LINZI, UNIT_OFFICER);

        world.give("2026-09-04T01:00:00Z");

        assertThat(world.given()).containsExactly("zhangdian.officer: AT");
    }

    @Test
    void is_hidden_from_whom_its_service_does_not_name() {
        tell(clock(FRIDAY, false));
        var clocks = new ClocksByCopy("projects/cards", copies);
        var clock = clocks.of("c-7").getFirst();

        assertThat(clocks.sees(clock, World.ZHANGDIAN_OFFICER)).isTrue();
        assertThat(clocks.sees(clock, actor("linzi.officer", World.LINZI, UNIT_OFFICER)))
                .isFalse();
    }

    @Test
    void is_looked_for_among_those_of_its_own_records_without_a_scan() {
        for (int record = 0; record < 600; record++) {
            var other = clock(FRIDAY, false);
            tell(new ClockState(
                    other.service(),
                    other.kind(),
                    record % 2 == 0 ? "projects/cards" : "projects/funds",
                    "c-%03d".formatted(record),
                    other.part(),
                    other.number(),
                    other.title(),
                    other.unit(),
                    other.functions(),
                    other.officer(),
                    other.readers(),
                    record < 100 ? FRIDAY.plusDays(1) : FRIDAY,
                    false));
        }
        assertThat(new ClocksByCopy("projects/cards", copies).dueBy(FRIDAY)).hasSize(250);
        assertThat(ServiceUnderTest.store().scanCounts().keySet())
                .noneMatch(name -> name.startsWith(store.database().getName()));
    }

    private List<ReadNotices.Told> told(String subject, String at) {
        Actor actor = actor(subject, World.ZHANGDIAN, UNIT_OFFICER);
        return new ReadNotices(world.notices, world.all)
                .list(actor, null, 50, Instant.parse(at))
                .notices();
    }
}
