package yihao.project.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.fund.ExampleFunds.TODAY;
import static yihao.project.fund.ExampleFunds.condition;
import static yihao.project.fund.ExampleFunds.terms;
import static yihao.project.fund.ExampleFunds.yuan;
import static yihao.project.fund.FundProblem.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.fund.CommitFund.Draft;
import yihao.project.fund.FundCondition.State;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("P9 A guidance fund")
class CommitFundTest {

    private final ExampleFunds world = new ExampleFunds();

    @Test
    void FU_01_is_registered_by_who_keeps_funds_and_hangs_together() {
        assertThat(problem(world.keep.register(terms("一", "100"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(FUND_NOT_YOURS);
        assertThat(problem(world.keep.register(terms("一", "99.99"), act(ZHANGDIAN_HEAD))))
                .as("given more than its size")
                .isEqualTo(FUND_CONTRIBUTIONS_UNFIT);
        assertThat(problem(world.keep.register(terms("一", "100"), act(ZHANGDIAN_HEAD))))
                .isNull();
        assertThat(problem(world.keep.register(terms("一", "100"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_ALREADY_THERE);
        assertThat(problem(world.keep.register(period("2026-02-02", "2026-02-01"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_PERIOD_UNFIT);
        assertThat(problem(world.keep.register(period("2026-02-02", "2026-02-02"), act(ZHANGDIAN_HEAD))))
                .isNull();
    }

    private static Terms period(String start, String last) {
        return new Terms(
                "二",
                ExampleFunds.UNIT,
                "VENTURE",
                yuan("1"),
                "管理人",
                LocalDate.parse(start),
                LocalDate.parse(last),
                List.of());
    }

    @Test
    void FU_02_commits_by_who_may_to_a_project_that_they_see_and_that_runs() {
        var fund = world.fund();
        assertThat(problem(world.commit.commit(fund, world.draft("1"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(FUND_NOT_YOURS);
        assertThat(problem(world.commit.commit(fund, world.draft("1"), act(LINZI_OFFICER))))
                .isEqualTo(FUND_NOT_FOUND);
        assertThat(problem(world.commit.commit(fund, world.draft("0"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_AMOUNT_UNFIT);
        assertThat(problem(world.commit.commit(fund, on(TODAY.plusDays(1)), act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_DAY_UNFIT);
        assertThat(problem(world.commit.commit(fund, on(LocalDate.of(2024, 12, 31)), act(ZHANGDIAN_HEAD))))
                .as("before its first day")
                .isEqualTo(FUND_DAY_UNFIT);
        assertThat(problem(world.commit.commit(fund, on(LocalDate.of(2025, 1, 1)), act(ZHANGDIAN_HEAD))))
                .isNull();
        assertThat(problem(world.commit.commit(fund, foreign(), act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_CURRENCY_DIFFERS);
        world.world.guide.terminate(world.project, act(BUREAU_HEAD, "投资方撤回"));
        assertThat(problem(world.commit.commit(fund, world.draft("1"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(ProjectProblem.TERMINATED);
    }

    private Draft on(LocalDate day) {
        return new Draft(world.project, yuan("1"), day, null, List.of());
    }

    private Draft foreign() {
        var usd = new Money(java.math.BigDecimal.ONE, java.util.Currency.getInstance("USD"));
        return new Draft(world.project, usd, TODAY, null, List.of());
    }

    @Test
    void FU_03_commits_all_it_has_and_not_a_fen_more_until_something_is_withdrawn() {
        var fund = world.fund();
        var first = world.committed(fund, "60");
        assertThat(problem(world.commit.commit(fund, world.draft("40.01"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_TOO_SMALL);
        world.committed(fund, "40");
        assertThat(problem(world.commit.commit(fund, world.draft("0.01"), act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_TOO_SMALL);

        assertThat(problem(world.commit.withdraw(fund, first, act(ZHANGDIAN_HEAD, " "))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(world.commit.withdraw(fund, first, act(ZHANGDIAN_HEAD, "项目调整"))))
                .isNull();
        assertThat(problem(world.commit.withdraw(fund, first, act(ZHANGDIAN_HEAD, "项目调整"))))
                .isEqualTo(FUND_COMMITMENT_OVER);
        world.committed(fund, "60");
        assertThat(world.state(fund).bound()).isEqualTo(yuan("100"));
        var name = world.state(fund).terms().name();
        assertThat(problem(world.keep.change(fund, terms(name, "100"), act(ZHANGDIAN_HEAD))))
                .isNull();
        var less = new Terms(
                name, ExampleFunds.UNIT, "VENTURE", yuan("99.99"), "乙", TODAY.minusYears(1), TODAY, List.of());
        assertThat(problem(world.keep.change(fund, less, act(ZHANGDIAN_HEAD)))).isEqualTo(FUND_TOO_SMALL);
    }

    @Test
    void FU_03_is_never_overdrawn_by_many_who_commit_at_one_instant() throws Exception {
        var fund = world.fund();
        List<Callable<Outcome<Versioned<Fund>>>> calls = IntStream.range(0, 16)
                .<Callable<Outcome<Versioned<Fund>>>>mapToObj(
                        _ -> () -> world.commit.commit(fund, world.draft("30"), act(ZHANGDIAN_HEAD)))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(calls);
        }

        assertThat(world.state(fund).commitments()).hasSize(3);
        assertThat(world.state(fund).bound()).isEqualTo(yuan("90"));
    }

    @Test
    void FU_04_has_conditions_that_people_judge_and_others_that_the_facts_decide() {
        var fund = world.fund();
        var id = world.committed(
                fund, "10", condition("PAPERS", true, null), condition("INVESTMENT", true, "'SIGNED' in reached"));
        assertThat(states(fund, id)).containsExactly(Map.entry("1", State.UNKNOWN), Map.entry("2", State.NOT_MET));

        assertThat(problem(world.commit.judge(fund, id, "1", true, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(world.commit.judge(fund, id, "2", true, act(ZHANGDIAN_OFFICER, "合同"))))
                .isEqualTo(FUND_CONDITION_BY_FACTS);
        assertThat(problem(world.commit.judge(fund, id, "3", true, act(ZHANGDIAN_OFFICER, "合同"))))
                .isEqualTo(FUND_CONDITION_NOT_FOUND);
        ExampleFunds.done(world.commit.judge(fund, id, "1", true, act(ZHANGDIAN_OFFICER, "章程已备案")));
        var judged = world.state(fund, id).condition("1").orElseThrow();
        assertThat(judged.judged())
                .isNotNull()
                .extracting(said -> said.mark().by())
                .isEqualTo("zhangdian.officer");
        assertThat(states(fund, id)).contains(Map.entry("1", State.MET));
        assertThat(judged.isLateOn(TODAY.plusDays(1), State.MET)).isFalse();
        assertThat(judged.isLateOn(TODAY, State.NOT_MET)).isFalse();
        assertThat(judged.isLateOn(TODAY.plusDays(1), State.NOT_MET)).isTrue();

        var broken = world.draft("1", condition("OTHER", true, "sigend in reached"));
        assertThat(problem(world.commit.commit(fund, broken, act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_CONDITION_INVALID);
        var unknown = world.draft("1", condition("WEATHER", true, null));
        assertThat(problem(world.commit.commit(fund, unknown, act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_KIND_UNKNOWN);
    }

    private Map<String, State> states(String fund, String commitment) {
        var project = world.world.state(world.project);
        return new java.util.TreeMap<>(world.state(fund, commitment).conditions().stream()
                .collect(Collectors.toMap(FundCondition::id, one -> world.facts.state(one, project))));
    }

    @Test
    void FU_08_is_seen_by_its_unit_and_the_city_and_only_by_functions_that_may() {
        var fund = world.fund();
        for (var one : List.of(ZHANGDIAN_OFFICER, BUREAU_HEAD)) {
            assertThat(problem(world.sight.find(fund, one, NOON))).isNull();
        }
        for (var one : List.of(LINZI_OFFICER, MUNICH)) {
            assertThat(problem(world.sight.find(fund, one, NOON))).isEqualTo(FUND_NOT_FOUND);
        }
    }
}
