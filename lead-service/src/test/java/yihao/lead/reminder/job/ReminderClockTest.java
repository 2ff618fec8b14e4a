package yihao.lead.reminder.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import yihao.lead.World;
import yihao.lead.network.Officer;
import yihao.lead.reminder.ReminderWorld;
import yihao.platform.jobs.Leases;
import yihao.platform.store.Store;
import yihao.testkit.service.ServiceUnderTest;
import yihao.testkit.twins.TestClock;

/// A clock of Zhangdian ends on Friday, 4 September 2026. Each instance has its own hold on the one lease.
@DisplayName("G6 The clock that reminds")
class ReminderClockTest {

    static final MongoClient CLIENT =
            MongoClients.create(ServiceUnderTest.store().uri());

    final TestClock time = new TestClock("2026-09-03T01:00:00Z");
    final Store store =
            new Store(CLIENT.getDatabase("t" + UUID.randomUUID().toString().substring(0, 8)), "lead", new JsonMapper());
    final ReminderWorld.TwinMailer mailer = new ReminderWorld.TwinMailer();
    final ReminderWorld world = new ReminderWorld(mailer);
    final ReminderClock here = instance();
    final ReminderClock there = instance();

    @BeforeEach
    void aClock() {
        world.reachable("zhangdian.officer", World.ZHANGDIAN, "officer@example.org", Officer.Language.ZH);
        world.runs("1");
    }

    @Test
    void gives_and_mails_by_the_business_clock() {
        here.tick();
        assertThat(world.given()).containsExactly("zhangdian.officer: BEFORE 1 working day");
        assertThat(mailer.sent).hasSize(1);

        time.moveTo("2026-09-04T01:00:00Z");
        here.tick();
        assertThat(world.given()).hasSize(2).contains("zhangdian.officer: AT");
        assertThat(mailer.sent).hasSize(2);
    }

    @Test
    void does_not_begin_a_round_while_another_instance_is_at_one_and_does_afterwards() {
        world.clocks.meanwhile = there::tick;
        here.tick();
        assertThat(world.clocks.asked).isOne();

        world.clocks.meanwhile = () -> {};
        there.tick();
        assertThat(world.clocks.asked).isEqualTo(2);
        assertThat(world.given()).hasSize(1);
        assertThat(mailer.sent).hasSize(1);
    }

    @Test
    void goes_on_with_mails_and_with_the_next_round_after_one_that_failed() {
        world.give("2026-09-03T01:00:00Z");
        world.clocks.meanwhile = () -> {
            throw new IllegalStateException("The store is away");
        };
        time.moveTo("2026-09-04T01:00:00Z");

        here.tick();
        assertThat(world.given()).hasSize(1);
        assertThat(mailer.sent).hasSize(1);

        world.clocks.meanwhile = () -> {};
        here.tick();
        assertThat(world.given()).hasSize(2);
    }

    @Test
    void that_dies_in_a_round_leaves_the_next_one_to_any_instance() {
        world.clocks.meanwhile = () -> {
            throw new StackOverflowError();
        };
        assertThatThrownBy(here::tick).isInstanceOf(StackOverflowError.class);

        world.clocks.meanwhile = () -> {};
        there.tick();

        assertThat(world.given()).hasSize(1);
    }

    @Test
    void that_is_late_by_several_stages_tells_the_last_one_alone() {
        here.tick();
        mailer.sent.clear();

        time.moveTo("2026-09-11T01:00:00Z");
        here.tick();

        assertThat(world.given())
                .containsExactly(
                        "bureau.head: AFTER 5 working days",
                        "zhangdian.head: AFTER 5 working days",
                        "zhangdian.officer: AFTER 5 working days",
                        "zhangdian.officer: BEFORE 1 working day");
        assertThat(world.notices.count(World.ZHANGDIAN_OFFICER, 99)).isOne();
        assertThat(mailer.sent).hasSize(1);
    }

    private ReminderClock instance() {
        return new ReminderClock(world.giving(), world.sending(), new Leases(store, time), time);
    }
}
