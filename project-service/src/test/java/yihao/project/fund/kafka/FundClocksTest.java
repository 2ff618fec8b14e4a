package yihao.project.fund.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.fund.ExampleFunds.TODAY;
import static yihao.project.fund.ExampleFunds.condition;
import static yihao.project.fund.ExampleFunds.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.reminder.RunningClock;
import yihao.project.fund.ExampleFunds;

@DisplayName("FU-06 The clock of a fund's condition, as it is told to whoever reminds")
class FundClocksTest {

    final ExampleFunds world = new ExampleFunds();
    final FundClocks clocks = new FundClocks(world.funds, world.sight);
    final String fund = world.fund();

    List<RunningClock> told(LocalDate by) {
        return clocks.dueBy(by, TODAY).toList();
    }

    @Test
    void is_the_funds_units_until_somebody_has_found_it_met() {
        var commitment = world.committed(fund, "10", condition("PAPERS", true, null));

        assertThat(told(TODAY.minusDays(1))).isEmpty();
        assertThat(told(TODAY)).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo(TODAY);
            assertThat(one.record()).isEqualTo(fund);
            assertThat(one.unit()).isEqualTo(ExampleFunds.UNIT);
            assertThat(one.part()).startsWith(commitment);
            assertThat(one.readers()).containsExactlyInAnyOrder(ExampleFunds.UNIT, "all");
        });

        done(world.commit.judge(fund, commitment, "1", false, act(ZHANGDIAN_OFFICER, "尚缺章程")));
        assertThat(told(TODAY)).hasSize(1);
        done(world.commit.judge(fund, commitment, "1", true, act(ZHANGDIAN_OFFICER, "章程已备案")));
        assertThat(told(TODAY.plusYears(1))).isEmpty();
    }
}
