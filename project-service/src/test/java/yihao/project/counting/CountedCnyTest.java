package yihao.project.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.counting.ExampleCounting.DAY;
import static yihao.project.counting.ExampleCounting.PROJECT;
import static yihao.project.counting.ExampleCounting.SIGNED;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.project.capital.Capital.Status;

@DisplayName("PJ-14 Counted money for gates")
class CountedCnyTest {

    final ExampleCounting world = new ExampleCounting().project(PROJECT, "district-zhangdian");

    @Test
    void is_not_there_before_a_sum_was_entered_and_zero_before_one_counts() {
        assertThat(said()).doesNotContainKey("PAID_IN");

        world.sum(PROJECT, "PAID_IN", Money.cny("50"), SIGNED, "A", Status.ENTERED);
        assertThat(said().get("PAID_IN")).isEqualByComparingTo("0");

        world.sum("PAID_IN", "70.50", SIGNED.plusDays(1));
        assertThat(said().get("PAID_IN")).isEqualByComparingTo("70.50");
    }

    @SuppressWarnings("unchecked")
    private Map<String, BigDecimal> said() {
        Instant noon = CityTime.endOf(DAY).minusSeconds(43_200);
        var fact = new CountedCny(world.world.projects, world::use, Clock.fixed(noon, ZoneOffset.UTC));
        return (Map<String, BigDecimal>) fact.of(PROJECT);
    }
}
