package yihao.project.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.act;
import static yihao.project.fund.ExampleFunds.done;
import static yihao.project.fund.ExampleFunds.yuan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.ProblemCode;

@DisplayName("FU-03 The period of a fund that committed on 2026-09-14")
class FundPeriodTest {

    private final ExampleFunds world = new ExampleFunds();
    private final String fund = world.fund();
    private final String id = world.committed(fund, "10");

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-14, 2026-09-14, -
            2026-09-15, 2031-12-31, FUND_PERIOD_COMMITTED
            2025-01-01, 2026-09-13, FUND_PERIOD_COMMITTED
            """)
    void never_moves_away_from_a_commitment_that_stands(LocalDate from, LocalDate to, @Nullable FundProblem why) {
        assertThat(moved(from, to)).isEqualTo(why);
        done(world.commit.withdraw(fund, id, act(ZHANGDIAN_HEAD, "调整")));
        assertThat(moved(from, to)).isNull();
    }

    private @Nullable ProblemCode moved(LocalDate from, LocalDate to) {
        var name = world.state(fund).terms().name();
        var terms = new Terms(name, ExampleFunds.UNIT, "INDUSTRY", yuan("100"), "乙", from, to, List.of());
        return problem(world.keep.change(fund, terms, act(ZHANGDIAN_HEAD)));
    }
}
