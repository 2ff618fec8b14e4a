package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Percentage.percent;
import static yihao.project.People.NOON;
import static yihao.project.enclave.DivideYearsTest.FIRST;
import static yihao.project.enclave.DivideYearsTest.divided;
import static yihao.project.enclave.DivideYearsTest.input;
import static yihao.project.enclave.DivideYearsTest.shares;
import static yihao.project.enclave.DivideYearsTest.straddling;
import static yihao.project.enclave.ExampleEnclaves.SIGNED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.enclave.Phase.FirstYear;
import yihao.project.enclave.Phase.Repay;
import yihao.project.enclave.Phase.Share;
import yihao.project.enclave.Phase.Start;
import yihao.project.enclave.SharedItem.Straddle;

/// Phases in other orders than those that ship. Years that no phase covers are the in-side's.
@DisplayName("PE-02, PE-03 Phases")
class PhasesTest {

    static final Given NOTHING = new Given(SIGNED, Map.of(), List.of());

    static Share share(int out, int in, @Nullable Integer years, Start from, @Nullable FirstYear first) {
        return new Share("一", new Ratio(BigDecimal.valueOf(out), BigDecimal.valueOf(in)), years, from, null, first);
    }

    static SharedItem of(Straddle straddle, Phase... phases) {
        return straddling(straddle, List.of(phases));
    }

    static Given with(Start start, LocalDate day) {
        return new Given(SIGNED, Map.of(start, day), List.of());
    }

    static Input put(String amount, int year) {
        var mark = new Mark("zhangdian.officer", NOON, null);
        return new Input(
                Input.Kind.DIRECT_INVESTMENT,
                Money.cny(amount),
                LocalDate.of(year, 12, 31),
                "凭证",
                Told.of(Settlement.Side.OUT, mark).confirmed(mark));
    }

    @Test
    void follow_one_another_at_once_or_a_year_later() {
        var first = share(1, 1, 2, Start.SIGNING, null);
        var atOnce = of(Straddle.SPLIT_YEAR, first, share(3, 1, 1, Start.END_OF_PREVIOUS, null));
        var later = of(Straddle.SPLIT_YEAR, first, share(3, 1, 1, Start.END_OF_PREVIOUS, FirstYear.NEXT));

        assertThat(shares(divided(atOnce, NOTHING, "4", "4", "4", "4")))
                .containsExactly("2.00:2.00", "2.00:2.00", "3.00:1.00", "0.00:4.00");
        assertThat(shares(divided(later, NOTHING, "4", "4", "4", "4", "4")))
                .containsExactly("2.00:2.00", "2.00:2.00", "0.00:4.00", "3.00:1.00", "0.00:4.00");
    }

    @Test
    void of_a_stated_day_or_of_production_begin_with_its_year() {
        var day = LocalDate.of(FIRST + 1, 1, 1);
        var stated = new Share("一", new Ratio(BigDecimal.ONE, BigDecimal.ONE), 1, Start.DAY, day, null);
        var production = share(1, 1, 1, Start.PRODUCTION, null);

        assertThat(shares(divided(of(Straddle.SPLIT_YEAR, stated), NOTHING, "4", "4", "4")))
                .containsExactly("0.00:4.00", "2.00:2.00", "0.00:4.00");
        assertThat(shares(divided(of(Straddle.SPLIT_YEAR, production), with(Start.PRODUCTION, day), "4", "4", "4")))
                .containsExactly("0.00:4.00", "2.00:2.00", "0.00:4.00");
    }

    @Test
    void repay_after_sharing_what_was_put_in_until_then() {
        var item = of(Straddle.SPLIT_YEAR, share(1, 1, 1, Start.SIGNING, null), new Repay("二", percent("100")));

        assertThat(shares(divided(item, input("5.00"), "4", "4", "4")))
                .containsExactly("2.00:2.00", "4.00:0.00", "1.00:3.00");
    }

    @Test
    void repay_nothing_before_the_first_input_and_not_again_after_the_end() {
        var item =
                of(Straddle.SPLIT_YEAR, new Repay("一", percent("100")), share(3, 1, null, Start.END_OF_PREVIOUS, null));
        var given = new Given(SIGNED, Map.of(), List.of(put("6.00", FIRST + 1), put("9.00", FIRST + 3)));

        var years = divided(item, given, "4", "4", "4", "4");

        assertThat(shares(years)).containsExactly("0.00:4.00", "4.00:0.00", "3.50:0.50", "3.00:1.00");
        assertThat(years.getFirst().lines()).extracting(YearShare.Line::step).containsExactly(YearShare.Step.NOT_BEGUN);
    }

    @Test
    void leave_the_rest_of_the_last_repaid_year_to_a_next_phase_only_where_it_runs() {
        var production = share(3, 1, 5, Start.PRODUCTION, null);
        var item = of(Straddle.SPLIT_YEAR_UNCOUNTED, new Repay("一", percent("100")), production);
        var inputs = List.of(put("6.00", FIRST));

        assertThat(shares(divided(item, new Given(SIGNED, Map.of(), inputs), "10")))
                .containsExactly("6.00:4.00");
        var later = Map.of(Start.PRODUCTION, LocalDate.of(FIRST + 1, 1, 1));
        assertThat(shares(divided(item, new Given(SIGNED, later, inputs), "10", "4")))
                .containsExactly("6.00:4.00", "3.00:1.00");
        var before = Map.of(Start.PRODUCTION, LocalDate.of(FIRST, 12, 31));
        assertThat(shares(divided(item, new Given(SIGNED, before, inputs), "10")))
                .containsExactly("9.00:1.00");
    }
}
