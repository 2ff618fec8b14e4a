package yihao.project.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_KIND_UNKNOWN;
import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_NOT_FOUND;
import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_NOT_OPEN;
import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_OWN_ANSWER;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.PROJECT_NOT_FOUND;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.TERMINATED;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.difficulty.Difficulty.Status;
import yihao.project.difficulty.Step.Cause;
import yihao.project.lifecycle.ExampleProjects;
import yihao.rules.RuleBook;

@DisplayName("P7 A difficulty of a project")
class SettleDifficultyTest {

    private static final String LAND = "用地指标未落实";
    private static final String LINZI = "district-linzi";

    private final ExampleProjects world = new ExampleProjects();
    private final String project = world.started("lead-1");
    private final InMemoryDifficulties difficulties = new InMemoryDifficulties();
    private final RuleBook<DifficultyRules> book = DifficultyRules.shipped();
    private final RaiseDifficulty raise = new RaiseDifficulty(
            difficulties,
            world.guide,
            ExampleProjects.UNITS,
            book,
            () -> UUID.randomUUID().toString());
    private final SettleDifficulty settle =
            new SettleDifficulty(difficulties, world.guide, ExampleProjects.UNITS, book);

    @Test
    void DF_02_is_asked_of_the_project_s_own_unit_unless_another_is_named() {
        var own = raise(null);
        assertThat(own.current().asked()).isEqualTo("district-zhangdian");
        assertThat(own.current().level()).isEqualTo("UNIT");
        assertThat(own.due()).isEqualTo("2026-09-22");
        assertThat(own.number()).isEqualTo("D-2026-000001");

        assertThat(raise(LINZI).current().asked()).isEqualTo(LINZI);
        assertThat(problem(raise.raise(project, "LAND", "mars", act(ZHANGDIAN_OFFICER, LAND))))
                .isEqualTo(UNIT_UNKNOWN);
    }

    @Test
    void DF_01_is_raised_by_who_may_for_a_kind_that_is_there_while_the_project_goes_on() {
        assertThat(problem(raise.raise(project, "LAND", null, act(MUNICH, LAND))))
                .isEqualTo(NOT_YOURS);
        assertThat(problem(raise.raise(project, "LAND", null, act(LINZI_OFFICER, LAND))))
                .isEqualTo(PROJECT_NOT_FOUND);
        assertThat(problem(raise.raise(project, "WEATHER", null, act(ZHANGDIAN_OFFICER, LAND))))
                .isEqualTo(DIFFICULTY_KIND_UNKNOWN);
        assertThat(problem(raise.raise(project, "LAND", null, act(ZHANGDIAN_OFFICER, " "))))
                .isEqualTo(REASON_MISSING);
        world.guide.terminate(project, act(BUREAU_HEAD, "投资方撤回"));
        assertThat(problem(raise.raise(project, "LAND", null, act(ZHANGDIAN_OFFICER, LAND))))
                .isEqualTo(TERMINATED);
        assertThat(difficulties.all()).isEmpty();
    }

    @Test
    void DF_03_is_answered_by_the_unit_that_was_asked_and_settled_by_the_project_s_side() {
        raise(LINZI);

        assertThat(problem(settle.answer(id(), act(ZHANGDIAN_HEAD, "已办")))).isEqualTo(NOT_YOURS);
        assertThat(problem(settle.answer(id(), act(LINZI_OFFICER, null)))).isEqualTo(REASON_MISSING);
        assertThat(problem(settle.settle(id(), act(ZHANGDIAN_OFFICER)))).isEqualTo(DIFFICULTY_NOT_OPEN);
        var answered = done(settle.answer(id(), act(LINZI_OFFICER, "指标已调剂")));
        assertThat(answered.status()).isEqualTo(Status.ANSWERED);
        assertThat(answered.due())
                .as("for the project's side to say what came of it")
                .isEqualTo("2026-09-22");
        assertThat(answered.isLateOn(LocalDate.of(2026, 9, 22))).isFalse();
        assertThat(answered.isLateOn(LocalDate.of(2026, 9, 23))).isTrue();
        assertThat(problem(settle.answer(id(), act(LINZI_OFFICER, "再答")))).isEqualTo(DIFFICULTY_NOT_OPEN);
        assertThat(problem(settle.settle(id(), act(LINZI_OFFICER)))).isEqualTo(NOT_YOURS);

        assertThat(done(settle.settle(id(), act(ZHANGDIAN_OFFICER))).status()).isEqualTo(Status.SETTLED);
        assertThat(problem(settle.withdraw(id(), act(ZHANGDIAN_OFFICER, "误报")))).isEqualTo(DIFFICULTY_NOT_OPEN);
    }

    @Test
    void DF_03_is_never_called_settled_by_who_answered_it() {
        raise(null);
        settle.answer(id(), act(ZHANGDIAN_OFFICER, "已办"));

        assertThat(problem(settle.settle(id(), act(ZHANGDIAN_OFFICER)))).isEqualTo(DIFFICULTY_OWN_ANSWER);
        assertThat(problem(settle.sendUp(id(), act(ZHANGDIAN_OFFICER, "未办")))).isEqualTo(DIFFICULTY_OWN_ANSWER);
        assertThat(settle.actions(stored().state(), ZHANGDIAN_OFFICER)).containsExactly("withdraw");
        assertThat(settle.actions(stored().state(), ZHANGDIAN_HEAD)).containsExactly("settle", "sendUp", "withdraw");
        assertThat(settle.actions(stored().state(), AUDITOR)).isEmpty();
    }

    @Test
    void DF_04_whose_answer_does_not_help_goes_to_the_next_level_and_on_the_top_is_asked_again() {
        raise(LINZI);
        settle.answer(id(), act(LINZI_OFFICER, "正在研究"));
        assertThat(problem(settle.sendUp(id(), act(ZHANGDIAN_OFFICER, null)))).isEqualTo(REASON_MISSING);

        var city = done(settle.sendUp(id(), act(ZHANGDIAN_OFFICER, "没有时间表")));
        assertThat(city.current().level()).isEqualTo("CITY");
        assertThat(city.current().cause()).isEqualTo(Cause.NOT_ACCEPTED);
        assertThat(city.current().why()).isEqualTo("没有时间表");
        assertThat(city.due()).isEqualTo("2026-10-15");
        assertThat(problem(settle.answer(id(), act(LINZI_OFFICER, "已办")))).isEqualTo(NOT_YOURS);

        settle.answer(id(), act(BUREAU_OFFICER, "已列入"));
        assertThat(done(settle.sendUp(id(), act(ZHANGDIAN_OFFICER, "未落实")))
                        .current()
                        .level())
                .isEqualTo("TOP");
        settle.answer(id(), act(BUREAU_HEAD, "已批示"));
        var again = done(settle.sendUp(id(), act(ZHANGDIAN_OFFICER, "仍未落实")));
        assertThat(again.current().level()).isEqualTo("TOP");
        assertThat(again.steps()).hasSize(4);
        assertThat(again.status()).isEqualTo(Status.OPEN);
    }

    @ParameterizedTest(name = "asked on 2026-09-15: at {0} on level {1}, due {2}, late {3}")
    @CsvSource(textBlock = """
            2026-09-22T15:59:59Z, UNIT, 2026-09-22, false
            2026-09-22T16:00:00Z, CITY, 2026-10-23, false
            2027-03-01T00:00:00Z, CITY, 2027-04-01, false
            """)
    void DF_05_that_nobody_answers_in_time_goes_to_the_next_level(
            Instant now, String level, LocalDate due, boolean late) {
        raise(null);

        passOn(now);
        passOn(now);

        var one = stored().state();
        assertThat(one.current().level()).isEqualTo(level);
        assertThat(one.due()).isEqualTo(due);
        assertThat(one.isLateOn(yihao.kernel.CityTime.day(now))).isEqualTo(late);
    }

    @Test
    void DF_05_stays_on_the_top_level_and_is_late_there() {
        raise(null);
        passOn(Instant.parse("2026-09-23T01:00:00Z"));
        passOn(Instant.parse("2026-10-24T01:00:00Z"));
        passOn(Instant.parse("2027-10-24T01:00:00Z"));

        var one = stored().state();
        assertThat(one.steps())
                .extracting(Step::cause)
                .containsExactly(Cause.RAISED, Cause.NOT_ANSWERED, Cause.NOT_ANSWERED);
        assertThat(one.current().level()).isEqualTo("TOP");
        assertThat(one.due()).isEqualTo("2026-11-24");
        assertThat(one.isLateOn(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(one.isLateOn(LocalDate.of(2026, 11, 25))).isTrue();
    }

    @Test
    void DF_05_that_was_answered_or_ended_is_passed_on_no_more() {
        raise(null);
        settle.answer(id(), act(ZHANGDIAN_OFFICER, "已办"));
        passOn(Instant.parse("2027-01-01T01:00:00Z"));
        assertThat(stored().state().status()).isEqualTo(Status.ANSWERED);

        settle.withdraw(id(), act(ZHANGDIAN_HEAD, "已自行解决"));
        passOn(Instant.parse("2027-01-01T01:00:00Z"));
        assertThat(stored().state().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(stored().state().steps()).hasSize(1);
    }

    @Test
    void DF_06_may_be_answered_by_another_unit_that_is_asked_in_the_same_time() {
        raise(null);
        assertThat(problem(settle.find(id(), LINZI_OFFICER))).isEqualTo(DIFFICULTY_NOT_FOUND);
        assertThat(problem(settle.ask(id(), LINZI, act(ZHANGDIAN_HEAD)))).isEqualTo(NOT_YOURS);
        assertThat(problem(settle.ask(id(), "mars", act(BUREAU_OFFICER)))).isEqualTo(UNIT_UNKNOWN);

        var asked = done(settle.ask(id(), LINZI, act(BUREAU_OFFICER)));

        assertThat(asked.due()).isEqualTo("2026-09-22");
        assertThat(asked.steps()).extracting(Step::cause).containsExactly(Cause.RAISED, Cause.ASKED);
        assertThat(problem(settle.find(id(), LINZI_OFFICER))).isNull();
        done(settle.ask(id(), "district-boshan", act(BUREAU_OFFICER)));
        assertThat(problem(settle.find(id(), LINZI_OFFICER))).as("was asked").isNull();
        assertThat(problem(settle.answer(id(), act(LINZI_OFFICER, "已办")))).isEqualTo(NOT_YOURS);
    }

    @Test
    void waits_for_those_who_answer_on_its_level_however_many_others_wait() {
        for (int i = 0; i < 5; i++) {
            raise(null);
        }
        passOn(Instant.parse("2026-09-23T01:00:00Z"));
        var now = Instant.parse("2026-09-24T01:00:00Z");
        raise(LINZI);

        assertThat(settle.waiting(LINZI_OFFICER, now, 2)).hasSize(1);
        assertThat(settle.waiting(BUREAU_OFFICER, now, 2)).hasSize(2);
        assertThat(settle.waiting(AUDITOR, now, 2)).isEmpty();
        settle.answer(id(), act(LINZI_OFFICER, "已办"));
        assertThat(settle.waiting(LINZI_OFFICER, now, 2))
                .singleElement()
                .extracting(one -> one.state().status())
                .isEqualTo(Status.ANSWERED);
    }

    @Test
    void that_cannot_be_passed_on_now_does_not_keep_the_others() {
        raise(null);
        raise(null);
        var first = difficulties.all().getFirst();
        var unheard = "project-difficulties@9";
        difficulties.replace(first, byRules(first.state(), unheard), DifficultyAction.RAISED, act(ZHANGDIAN_OFFICER));
        var failed = new ArrayList<String>();

        new PassOnDifficulties(difficulties, book)
                .round(
                        Act.ofService("project", Instant.parse("2026-09-23T01:00:00Z"), "clock"),
                        (id, _) -> failed.add(id));

        assertThat(failed).containsExactly(first.id());
        assertThat(stored().state().level()).isEqualTo("CITY");
        assertThat(settle.actions(difficulties.all().getFirst().state(), ZHANGDIAN_HEAD))
                .as("read by the rules of today")
                .contains("answer");
    }

    private Difficulty raise(@Nullable String asked) {
        return done(raise.raise(project, "LAND", asked, act(ZHANGDIAN_OFFICER, LAND)));
    }

    private static Difficulty byRules(Difficulty one, String rules) {
        return new Difficulty(
                one.number(),
                one.of(),
                one.unit(),
                one.kind(),
                one.raised(),
                one.steps(),
                one.level(),
                one.status(),
                one.due(),
                one.passesOn(),
                one.ended(),
                rules);
    }

    private void passOn(Instant now) {
        new PassOnDifficulties(difficulties, book).round(Act.ofService("project", now, "clock"), (id, why) -> {
            throw why;
        });
    }

    private String id() {
        return stored().id();
    }

    private Versioned<Difficulty> stored() {
        return difficulties.all().getLast();
    }

    private static Difficulty done(Outcome<Versioned<Difficulty>> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .state();
    }
}
