package yihao.project.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.counting.ExampleCounting.PROJECT;
import static yihao.project.counting.ExampleCounting.SIGNED;
import static yihao.project.counting.ExampleCounting.lines;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.capital.Capital.Status;
import yihao.rules.RuleBook;

@DisplayName("PN-06 A figure with open sums")
class OpenSumTest {

    private static final String RULES = """
            kind: counting-rules
            id: open-sums
            version: 1
            validFrom: 2024-01-01
            source: another city
            rules:
              owner: new
              counts:
                - {id: PAID_IN, label: {zh: 到位, en: Paid in}, source: ours, kinds: [PAID_IN], onceBy: [voucher], onlyVerified: true, statements: increase}
              exclusions:
                - {id: NO_LAND, label: {zh: 无地, en: No land}, source: ours, of: amount, when: "amountCny < decimal('100') && measures['landMu'] < decimal('10')"}
              classes:
                - id: BAND
                  label: {zh: 区间, en: Band}
                  source: ours
                  anyOf:
                    - {id: BETWEEN, label: {zh: 区间, en: Between}, source: ours, when: "countedCny['PAID_IN'] >= decimal('30') && countedCny['PAID_IN'] < decimal('60')"}
                    - {id: BIG, label: {zh: 大, en: Big}, source: ours, when: "countedCny['PAID_IN'] >= decimal('150')"}
            """;

    final ExampleCounting world = new ExampleCounting().project(PROJECT, "district-zhangdian");

    @Test
    void counts_in_the_highest_total_what_gives_way_to_an_open_sum_alone() {
        rules();
        world.sum(PROJECT, "PAID_IN", Money.cny("50"), SIGNED, "A", Status.VERIFIED);
        world.sum(PROJECT, "PAID_IN", Money.cny("150"), SIGNED.plusDays(1), "A", Status.VERIFIED);

        var counting = world.by("open-sums");

        assertThat(lines(counting, "PAID_IN"))
                .containsExactly("c-1 OPEN 50 [NO_LAND]", "c-2 OPEN 150 [VOUCHER_COUNTED]");
        assertThat(verdict(counting, 1)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void may_lie_between_what_it_is_without_and_with_all_of_them() {
        rules();
        world.sum("PAID_IN", "40", SIGNED);
        world.sum("PAID_IN", "30", SIGNED.plusDays(1));

        assertThat(verdict(world.by("open-sums"), 0)).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(world.by("open-sums"), 1)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void is_unknown_where_it_may_come_to_too_many_totals() {
        rules();
        for (int power = 0; power < 7; power++) {
            world.sum("PAID_IN", Integer.toString(1 << power), SIGNED.plusDays(power));
        }
        assertThat(verdict(world.by("open-sums"), 1)).isEqualTo(Verdict.NOT_MET);

        world.sum("PAID_IN", "0.50", SIGNED.plusDays(8));
        world.sum("PAID_IN", "0.25", SIGNED.plusDays(9));
        assertThat(verdict(world.by("open-sums"), 1)).isEqualTo(Verdict.UNKNOWN);
    }

    private void rules() {
        world.book = RuleBook.of(List.of(CountingRules.FORMAT.read(RULES).orElseThrow("test")));
    }

    private static Verdict verdict(Counting counting, int threshold) {
        return counting.classes().getFirst().anyOf().get(threshold).verdict();
    }
}
