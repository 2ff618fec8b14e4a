package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.NOON;
import static yihao.project.enclave.ExampleEnclaves.SIGNED;
import static yihao.project.enclave.ExampleEnclaves.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.project.enclave.Phase.Start;
import yihao.project.enclave.SharedItem.Straddle;

@DisplayName("PE-02 to PE-04 The years of what is shared")
class DivideYearsTest {

    static final SharedItem CAPITAL_LINK = item("zibo-capital-link", 0);
    static final int FIRST = SIGNED.getYear();

    static Given input(String amount) {
        var mark = new Mark("zhangdian.officer", NOON, null);
        var input = new Input(
                Input.Kind.DIRECT_INVESTMENT,
                Money.cny(amount),
                SIGNED,
                "凭证",
                Told.of(Settlement.Side.OUT, mark).confirmed(mark));
        return new Given(SIGNED, Map.of(), List.of(input));
    }

    static List<YearShare> divided(SharedItem item, Given given, String... amounts) {
        var years = new TreeMap<Integer, BigDecimal>();
        for (int i = 0; i < amounts.length; i++) {
            years.put(FIRST + i, new BigDecimal(amounts[i]));
        }
        return DivideYears.of(item, given, years);
    }

    static List<String> shares(List<YearShare> years) {
        return years.stream().map(year -> year.out() + ":" + year.in()).toList();
    }

    @ParameterizedTest(name = "{0} repaid by {1}, then {2}: {3}, {4}")
    @CsvSource(textBlock = """
            1000.00, 999.99,  100.00, 999.99:0.00,   60.00:40.00
            1000.00, 999.99,    0.01, 999.99:0.00,    0.01:0.00
            1000.00, 1000.00, 100.00, 1000.00:0.00,  60.00:40.00
            1000.00, 1000.01, 100.00, 1000.01:0.00,  60.00:40.00
            1000.00, 1100.00, 100.00, 1060.00:40.00, 60.00:40.00
            1000.00, 0,       100.00, 0.00:0.00,    100.00:0.00
            """)
    void repay_the_input_first_and_share_what_is_left(
            String input, String first, String second, String firstShares, String secondShares) {
        assertThat(shares(divided(CAPITAL_LINK, input(input), first, second)))
                .containsExactly(firstShares, secondShares);
    }

    @Test
    void repay_over_several_years_and_say_each_step() {
        var years = divided(CAPITAL_LINK, input("250.00"), "100", "100", "100");

        assertThat(shares(years)).containsExactly("100.00:0.00", "100.00:0.00", "80.00:20.00");
        assertThat(years.getLast().lines())
                .extracting(YearShare.Line::step)
                .containsExactly(YearShare.Step.REPAID_WHOLLY, YearShare.Step.SHARED_AFTER_REPAYMENT);
        assertThat(years.getLast().lines().getFirst().values())
                .containsEntry("open", "50.00")
                .containsEntry("part", "50.00")
                .containsEntry("left", "0.00");
        assertThat(years.getLast().lines().getLast().values())
                .containsEntry("amount", "50.00")
                .containsEntry("ratio", "60:40")
                .containsEntry("nth", "1");
    }

    @ParameterizedTest(name = "repaid by {0}: {1} years at 60:40")
    @CsvSource({"1000.00, 20", "1000.01, 20", "1500.00, 20"})
    void are_shared_for_twenty_years_and_belong_to_the_in_side_from_the_next(String first, int years) {
        var amounts = new String[23];
        java.util.Arrays.fill(amounts, "100.00");
        amounts[0] = first;

        var all = shares(divided(CAPITAL_LINK, input("1000.00"), amounts));

        var exactly = first.equals("1000.00");
        assertThat(all.subList(1, 23).stream().filter("60.00:40.00"::equals)).hasSize(exactly ? years : years - 1);
        assertThat(all.get(exactly ? 20 : 19)).isEqualTo("60.00:40.00");
        assertThat(all.get(exactly ? 21 : 20)).isEqualTo("0.00:100.00");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SPLIT_YEAR,           1060.00:40.00, 19",
        "SPLIT_YEAR_UNCOUNTED, 1060.00:40.00, 20",
        "NEXT_YEAR_REST_IN,    1000.00:100.00, 20",
        "NEXT_YEAR_REST_OUT,   1100.00:0.00,   20"
    })
    void in_which_the_repayment_ends_go_as_the_agreement_says(Straddle straddle, String first, int later) {
        var amounts = new String[24];
        java.util.Arrays.fill(amounts, "100.00");
        amounts[0] = "1100.00";

        var all = shares(divided(straddling(straddle, CAPITAL_LINK.phases()), input("1000.00"), amounts));

        assertThat(all.getFirst()).isEqualTo(first);
        assertThat(all.stream().skip(1).filter("60.00:40.00"::equals)).hasSize(later);
    }

    static SharedItem straddling(Straddle straddle, List<Phase> phases) {
        return new SharedItem(
                "TAX",
                CAPITAL_LINK.label(),
                SharedItem.Counts.TAX,
                "CNY",
                2,
                straddle,
                phases,
                CAPITAL_LINK.otherwise());
    }

    @Test
    void repay_with_a_part_of_what_is_shared_where_the_agreement_says_so() {
        var half = new Phase.Repay("一半用于偿还", yihao.kernel.Percentage.percent("50"));
        var item = straddling(
                Straddle.SPLIT_YEAR, List.of(half, CAPITAL_LINK.phases().getLast()));

        var all = divided(item, input("100.01"), "100.01", "200.00");

        assertThat(shares(all)).containsExactly("50.01:50.00", "110.00:90.00");
    }

    @ParameterizedTest(name = "{0} at 7:3 is {1}")
    @CsvSource({"0.01, 0.01:0.00", "0.02, 0.01:0.01", "0.05, 0.04:0.01", "33.33, 23.33:10.00", "0, 0.00:0.00"})
    void add_up_to_the_fen(String amount, String shares) {
        assertThat(shares(divided(item("yishui", 0), input("1"), amount))).containsExactly(shares);
    }

    @Test
    void of_two_equal_remainders_give_the_fen_to_the_out_side() {
        assertThat(shares(divided(item("ningde-2017", 0), input("1"), "0.01"))).containsExactly("0.01:0.00");
    }

    @Test
    void are_counted_from_the_first_tax_and_the_sixth_is_the_in_sides() {
        var years = divided(item("ningde-2017", 0), input("1"), "0", "0", "10", "0", "10", "10", "10", "10");

        assertThat(shares(years).subList(2, 8))
                .containsExactly("5.00:5.00", "0.00:0.00", "5.00:5.00", "5.00:5.00", "5.00:5.00", "0.00:10.00");
        assertThat(years.getFirst().lines().getFirst().step()).isEqualTo(YearShare.Step.NOT_BEGUN);
        assertThat(years.getLast().lines().getFirst().step()).isEqualTo(YearShare.Step.OVER);
    }

    @Test
    void of_an_indicator_are_counted_from_the_ground_breaking_that_was_told() {
        var output = item("ningde-2017", 1);
        var told = new Given(SIGNED, Map.of(Start.GROUND_BREAKING, LocalDate.of(FIRST + 1, 12, 31)), List.of());

        assertThat(shares(divided(output, told, "9", "9.01", "9", "9", "9", "9", "9")))
                .containsExactly(
                        "0.00:9.00", "4.51:4.50", "4.50:4.50", "4.50:4.50", "4.50:4.50", "4.50:4.50", "0.00:9.00");
        assertThat(shares(divided(output, new Given(SIGNED, Map.of(), List.of()), "9")))
                .containsExactly("0.00:9.00");
    }

    @Test
    void always_add_up_to_exactly_what_there_was() {
        var random = new Random(20_260_915);
        for (int run = 0; run < 2_000; run++) {
            var ratio = new Ratio(cents(random, 10_000), cents(random, 10_000).add(BigDecimal.ONE));
            List<Phase> phases = List.of(
                    new Phase.Repay(
                            "一", new yihao.kernel.Percentage(new BigDecimal(1 + random.nextInt(100)).movePointLeft(2))),
                    new Phase.Share("二", ratio, 1 + random.nextInt(5), Start.END_OF_PREVIOUS, null, null));
            var straddle = Straddle.values()[random.nextInt(Straddle.values().length)];
            var amounts = new String[12];
            java.util.Arrays.setAll(amounts, _ -> cents(random, 200_000).toPlainString());

            var input = cents(random, 400_000).add(new BigDecimal("0.01"));
            var years = divided(straddling(straddle, phases), input(input.toPlainString()), amounts);

            assertThat(years).hasSize(12).allSatisfy(year -> {
                assertThat(year.out().add(year.in())).isEqualTo(year.amount());
                assertThat(year.out()).isNotNegative();
                assertThat(year.in()).isNotNegative();
            });
        }
    }

    private static BigDecimal cents(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most), 2);
    }
}
