package yihao.reward.claim.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.contracts.platform.ClockKind.ANSWER_OBJECTION;
import static yihao.contracts.platform.ClockKind.PUBLICITY_ENDS;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.platform.reminder.RunningClock;
import yihao.reward.claim.ClaimWorld;

@DisplayName("RC-07 The clock of a published claim, as it is told to whoever reminds")
class ClaimClocksTest {

    static final LocalDate UNTIL = LocalDate.of(2026, 10, 10);
    static final Actor PUBLIC = Actor.service("public");

    final ClaimWorld world = new ClaimWorld();
    final ClaimClocks clocks = new ClaimClocks(world.claims);

    List<RunningClock> told(LocalDate by) {
        return clocks.dueBy(by, UNTIL.minusDays(5)).toList();
    }

    @Test
    void is_the_heads_from_the_day_after_and_ends_with_the_decision() {
        var id = world.published();

        assertThat(told(UNTIL)).isEmpty();
        assertThat(told(UNTIL.plusDays(1))).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(PUBLICITY_ENDS);
            assertThat(one.functions()).containsExactly(Function.BUREAU_HEAD);
            assertThat(one.readers()).containsExactly("all");
        });

        world.deciding.approve(id, true, act(HEAD, ClaimWorld.APPROVED));
        assertThat(told(UNTIL.plusYears(1))).isEmpty();
    }

    @Test
    void is_the_bureaus_while_an_objection_waits_and_does_not_say_what_it_says() {
        var id = world.published();
        world.deciding.object(id, "该引荐人与投资方存在利益关系", act(PUBLIC, "2026-10-09T02:00:00Z"));

        assertThat(told(UNTIL)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ANSWER_OBJECTION);
            assertThat(one.due()).isEqualTo(UNTIL);
            assertThat(one.functions()).containsExactly(Function.BUREAU_OFFICER);
            assertThat(one.toString()).doesNotContain("利益关系", "referrer");
        });

        world.deciding.answer(id, 1, false, "经核查不属实", act(BUREAU_2, ClaimWorld.APPROVED));
        assertThat(told(UNTIL.plusDays(1))).extracting(RunningClock::kind).containsExactly(PUBLICITY_ENDS);
    }
}
