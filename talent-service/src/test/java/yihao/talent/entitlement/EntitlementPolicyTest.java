package yihao.talent.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.BAI_QIAN_WAN;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.talent.Degree;
import yihao.talent.Line;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Title;

@DisplayName("TB-01 TB-02 A benefit")
class EntitlementPolicyTest {

    static final LocalDate ARRIVAL = LocalDate.of(2022, 3, 31);

    final EntitlementPolicy policy = new EntitlementPolicy(BenefitTables.shipped(), Catalogues.shipped());

    @ParameterizedTest(name = "class {0}, price {1}: {2}")
    @CsvSource(textBlock = """
            长江学者特聘教授, 1999999.99,  999999.99
            长江学者特聘教授, 2000000.00, 1000000.00
            长江学者特聘教授, 2000000.01, 1000000.00
            泰山学者,         1399999.98,  699999.99
            泰山学者,         1400000.00,  700000.00
            泰山学者,         1800000.00,  700000.00
            泰山学者,               0.03,       0.01
            市级领军人才,      799999.99,  399999.99
            市级领军人才,      800000.00,  400000.00
            市级领军人才,     9000000.00,  400000.00
            """)
    void for_a_home_is_half_its_price_up_to_the_cap_of_the_class(String title, String price, String amount) {
        assertThat(value(home(Degree.DOCTOR, List.of(title(title)), price)).amount())
                .isEqualTo(cny(amount));
    }

    @ParameterizedTest(name = "class E with {0}: {1}")
    @CsvSource({"DOCTOR, 150000.00", "MASTER, 100000.00"})
    void for_a_home_in_class_e_is_a_fixed_amount_by_degree(Degree degree, String amount) {
        assertThat(value(home(degree, List.of(), "1000000.00")).amount()).isEqualTo(cny(amount));
    }

    @Test
    void for_a_home_in_class_a_is_decided_by_people() {
        assertThat(refusal(home(Degree.NONE, List.of(title("中国工程院院士")), "9000000.00")))
                .isEqualTo("talent.case-by-case");
    }

    @Test
    void for_a_home_needs_the_price_and_a_day_that_has_come() {
        var talent = talent(Degree.NONE, List.of(title("泰山学者")));
        var without = home();
        var dollars =
                home().bought(new Money(new java.math.BigDecimal("1"), java.util.Currency.getInstance("USD")), TODAY);
        var tomorrow = home().bought(cny("1800000"), TODAY.plusDays(1));

        assertThat(refusal(policy.decide(without, talent, TODAY))).isEqualTo("talent.price-missing");
        assertThat(refusal(policy.decide(dollars, talent, TODAY))).isEqualTo("talent.price-missing");
        assertThat(refusal(policy.decide(tomorrow, talent, TODAY))).isEqualTo("talent.purchase-in-future");
    }

    @ParameterizedTest(name = "{0}: {1} a month")
    @CsvSource({"中国工程院院士, 5000.00", "长江学者特聘教授, 4000.00", "泰山学者, 3000.00", "市级领军人才, 2000.00"})
    void by_the_month_is_the_amount_of_the_class(String title, String amount) {
        var talent = talent(Degree.NONE, List.of(title(title)));

        assertThat(value(months(talent, "2022-03", "2022-03")).amount()).isEqualTo(cny(amount));
    }

    @ParameterizedTest(name = "{0} to {1}: {2} {3}")
    @CsvSource(textBlock = """
            2022-02, 2022-02,           , talent.month-not-entitled
            2022-03, 2022-03,    3000.00,
            2022-03, 2022-12,   30000.00,
            2026-10, 2026-10,    3000.00,
            2026-10, 2026-11,           , talent.month-not-entitled
            2022-03, 2026-10,  168000.00,
            2022-05, 2022-04,           , talent.months-missing
            """)
    void by_the_month_runs_from_the_month_of_arrival_to_this_month(
            YearMonth from, YearMonth to, String amount, String problem) {
        assertMonths(talent(Degree.NONE, List.of(title("泰山学者"))), from, to, TODAY, amount, problem);
    }

    @ParameterizedTest(name = "month {0}: {1}")
    @CsvSource(textBlock = """
            2027-02, 3000.00,
            2027-03,        , talent.month-not-entitled
            """)
    void by_the_month_ends_after_five_years(YearMonth month, String amount, String problem) {
        var later = LocalDate.of(2028, 1, 1);

        assertMonths(talent(Degree.NONE, List.of(title("泰山学者"))), month, month, later, amount, problem);
    }

    @ParameterizedTest(name = "left on 2026-08-31, month {0}: {1}")
    @CsvSource(textBlock = """
            2026-07, 3000.00,
            2026-08,        , talent.month-not-entitled
            2026-09,        , talent.month-not-entitled
            """)
    void by_the_month_stops_with_leaving(YearMonth month, String amount, String problem) {
        var stay = new Standing.Stay(ARRIVAL, LocalDate.of(2026, 8, 31));
        var left = new Standing("t1", List.of(title("泰山学者")), Degree.NONE, ARRIVAL, stay, null);

        assertMonths(left, month, month, TODAY, amount, problem);
        assertThat(refusal(policy.decide(homeAt("1000000"), left, TODAY))).isEqualTo("talent.benefit-not-arrived");
    }

    @Test
    void by_the_month_is_not_for_class_e() {
        assertThat(refusal(months(talent(Degree.DOCTOR, List.of()), "2022-03", "2022-03")))
                .isEqualTo("talent.no-entitlement");
    }

    @ParameterizedTest(name = "applied on {0}: {1}")
    @CsvSource(textBlock = """
            2021-12-31, talent.no-rule-in-force
            2022-01-01,
            """)
    void follows_the_table_in_force_on_the_day_of_application(LocalDate on, String problem) {
        var talent = arrived(Degree.NONE, List.of(title("泰山学者")), LocalDate.of(2021, 12, 1));
        var application = home().bought(cny("1000000"), LocalDate.of(2021, 12, 20));

        var outcome = policy.decide(application, talent, on);

        if (problem == null) {
            assertThat(value(outcome).table()).isEqualTo("jinan-2022@1");
        } else {
            assertThat(refusal(outcome)).isEqualTo(problem);
        }
    }

    @Test
    void follows_the_class_of_the_day_whatever_was_registered() {
        var talent = talent(Degree.NONE, List.of(BAI_QIAN_WAN));

        var entitlement = value(policy.decide(homeAt("9000000"), talent, TODAY));

        assertThat(entitlement.amount()).isEqualTo(cny("1000000"));
        assertThat(entitlement.classification().catalogue()).isEqualTo("jinan-2022@1");
    }

    @Test
    void explains_itself_line_by_line() {
        var entitlement = value(home(Degree.NONE, List.of(title("泰山学者")), "1800000.00"));

        assertThat(entitlement.explanation())
                .extracting(Line::code)
                .containsExactly("class-by-title", "benefit-clause", "benefit-share", "benefit-cap", "benefit-total");
        assertThat(entitlement.explanation().get(2).facts())
                .containsEntry("price", "1800000.00 CNY")
                .containsEntry("percent", "50")
                .containsEntry("amount", "900000.00 CNY");
    }

    @Test
    void is_not_for_somebody_who_has_not_arrived() {
        var talent = new Standing("t1", List.of(), Degree.DOCTOR, null, List.of(), null);

        assertThat(refusal(policy.decide(homeAt("1"), talent, TODAY))).isEqualTo("talent.benefit-not-arrived");
    }

    private void assertMonths(
            Standing talent, YearMonth from, YearMonth to, LocalDate on, String amount, String problem) {
        var outcome = policy.decide(allowance().months(from, to), talent, on);
        if (problem == null) {
            assertThat(value(outcome).amount()).isEqualTo(cny(amount));
        } else {
            assertThat(refusal(outcome)).isEqualTo(problem);
        }
    }

    private Outcome<Entitlement> months(Standing talent, String from, String to) {
        var application = allowance().months(YearMonth.parse(from), YearMonth.parse(to));
        return policy.decide(application, talent, TODAY);
    }

    private Outcome<Entitlement> home(Degree degree, List<Title> titles, String price) {
        return policy.decide(homeAt(price), talent(degree, titles), TODAY);
    }

    private static Application homeAt(String price) {
        return home().bought(cny(price), TODAY);
    }

    private static Standing talent(Degree degree, List<Title> titles) {
        return arrived(degree, titles, ARRIVAL);
    }

    private static Title title(String name) {
        return new Title(name, "—", 2020);
    }

    private static Application home() {
        return Application.of("t1", "HOUSING_PURCHASE");
    }

    private static Application allowance() {
        return Application.of("t1", "MONTHLY_ALLOWANCE");
    }

    private static Standing arrived(Degree degree, List<Title> titles, LocalDate on) {
        return new Standing("t1", titles, degree, on, new Standing.Stay(on, null), null);
    }
}
