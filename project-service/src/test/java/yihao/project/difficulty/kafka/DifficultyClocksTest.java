package yihao.project.difficulty.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.contracts.platform.ClockKind.ANSWER_DIFFICULTY;
import static yihao.contracts.platform.ClockKind.SETTLE_DIFFICULTY;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.platform.reminder.RunningClock;
import yihao.project.difficulty.DifficultyRules;
import yihao.project.difficulty.InMemoryDifficulties;
import yihao.project.difficulty.RaiseDifficulty;
import yihao.project.difficulty.SettleDifficulty;
import yihao.project.lifecycle.ExampleProjects;

@DisplayName("P7 The clock of a difficulty, as it is told to whoever reminds")
class DifficultyClocksTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final LocalDate DUE = LocalDate.of(2026, 9, 22);

    final ExampleProjects world = new ExampleProjects();
    final InMemoryDifficulties difficulties = new InMemoryDifficulties();
    final SettleDifficulty settle =
            new SettleDifficulty(difficulties, world.guide, ExampleProjects.UNITS, DifficultyRules.shipped());
    final DifficultyClocks clocks =
            new DifficultyClocks(difficulties, settle, DifficultyRules.shipped(), ExampleProjects.UNITS);

    List<RunningClock> told(LocalDate by) {
        return clocks.dueBy(by, TODAY).toList();
    }

    String asked() {
        var raise = new RaiseDifficulty(
                difficulties, world.guide, ExampleProjects.UNITS, DifficultyRules.shipped(), () -> "d-1");
        return done(raise.raise(world.started("lead-1"), "LAND", "district-linzi", act(ZHANGDIAN_OFFICER, "用地指标未落实")))
                .id();
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    @Test
    void is_theirs_who_were_asked_then_the_projects_sides_and_ends_with_its_word() {
        var id = asked();
        assertThat(told(DUE.minusDays(1))).isEmpty();
        assertThat(told(DUE))
                .extracting(RunningClock::kind, RunningClock::unit, RunningClock::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ANSWER_DIFFICULTY, "district-linzi", DUE));

        done(settle.answer(id, act(LINZI_OFFICER, "指标已调剂")));
        assertThat(told(DUE))
                .extracting(RunningClock::kind, RunningClock::unit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SETTLE_DIFFICULTY, "district-zhangdian"));

        done(settle.settle(id, act(ZHANGDIAN_OFFICER)));
        assertThat(told(DUE.plusYears(1))).isEmpty();
    }

    @Test
    void says_nothing_of_what_is_difficult() {
        asked();

        assertThat(told(DUE)).singleElement().satisfies(one -> {
            assertThat(one.toString()).doesNotContain("用地指标未落实");
            assertThat(one.readers()).contains("district-zhangdian", "district-linzi", "all");
        });
    }
}
