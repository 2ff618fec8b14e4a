package yihao.project.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.capital.ExampleCapital.SLIP_DAY;
import static yihao.project.capital.ExampleCapital.SOURCE;
import static yihao.project.capital.ExampleCapital.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("PC-02, PC-03, PC-06 A sum that is entered")
class EnterCapitalTest {

    final ExampleCapital world = new ExampleCapital();

    @Test
    void is_converted_at_the_rate_of_the_bank_credit_slips_day() {
        var capital = world.entered("10000000.00", "ZB-1").state();

        assertThat(capital.amountCny()).isEqualTo(Money.cny("71234000.00"));
        assertThat(capital.conversion())
                .isEqualTo(new Conversion(new BigDecimal("7.1234"), SLIP_DAY, SOURCE, "jinan-2019"));
        assertThat(capital.status()).isEqualTo(Capital.Status.ENTERED);
    }

    @ParameterizedTest(name = "{0} USD x {1} = {2} CNY")
    @CsvSource(textBlock = """
            0.01, 7.1234, 0.07
            0.01, 7.5,    0.08
            0.01, 7.4999, 0.07
            0.03, 7.5,    0.23
            1.00, 7.1250, 7.13
            """)
    void is_rounded_half_up_to_the_fen(String amount, BigDecimal rate, String cny) {
        world.usd.put(SLIP_DAY, rate);

        assertThat(world.entered(amount, "ZB-1").state().amountCny()).isEqualTo(Money.cny(cny));
    }

    @Test
    void in_renminbi_needs_no_rate() {
        var capital = ExampleCapital.done(world.keep.enter(
                        world.entry("5000000.00", "CNY", SLIP_DAY.minusDays(3), "ZB-1"), act(ZHANGDIAN_OFFICER)))
                .state();

        assertThat(capital.amountCny()).isEqualTo(Money.cny("5000000.00"));
        assertThat(capital.conversion().rate()).isEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            1,                   USD, 2026-09-15, -
            1,                   USD, 2026-09-14, RATE_MISSING
            1,                   EUR, 2026-09-15, RATE_MISSING
            1,                   USD, 2026-09-16, VALUE_DATE_IN_FUTURE
            0,                   USD, 2026-09-15, AMOUNT_NOT_POSITIVE
            -0.01,               USD, 2026-09-15, AMOUNT_NOT_POSITIVE
            999999999999999.99,  USD, 2026-09-15, -
            1000000000000000,    USD, 2026-09-15, AMOUNT_TOO_LARGE
            10000000000000000000,CNY, 2026-09-15, AMOUNT_TOO_LARGE
            """)
    void is_positive_of_no_future_day_and_refused_without_a_rate(
            String amount, String currency, LocalDate day, @Nullable String expected) {
        var entered = world.keep.enter(world.entry(amount, currency, day, "ZB-1"), act(ZHANGDIAN_OFFICER));

        assertThat(problem(entered)).isEqualTo(expected == null ? null : CapitalProblem.valueOf(expected));
        assertThat(world.capitals.recorded())
                .extracting(one -> one.action().name())
                .hasSize(expected == null ? 1 : 0);
    }

    @Test
    void says_of_a_missing_rate_which_currency_day_and_rule_it_was() {
        var entered =
                world.keep.enter(world.entry("1", "EUR", LocalDate.of(2026, 9, 1), "ZB-1"), act(ZHANGDIAN_OFFICER));

        assertThat(((Outcome.Refused<?>) entered).refusal().facts())
                .isEqualTo(Map.of("currency", "EUR", "day", LocalDate.of(2026, 9, 1), "rule", "jinan-2019"));
    }

    @Test
    void takes_the_day_that_the_rule_chooses() {
        var entryDay = LocalDate.of(2026, 9, 10);
        world.usd.put(entryDay, new BigDecimal("7.2"));

        assertThat(problem(world.keep.enter(underXian(Map.of()), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(CapitalProblem.RATE_DAY_MISSING);

        var capital = ExampleCapital.done(
                        world.keep.enter(underXian(Map.of("ENTRY_DAY", entryDay)), act(ZHANGDIAN_OFFICER)))
                .state();
        assertThat(capital.conversion().day()).isEqualTo(entryDay);
        assertThat(capital.amountCny()).isEqualTo(Money.cny("7.20"));
    }

    private CapitalEntry underXian(Map<String, LocalDate> days) {
        return new CapitalEntry(
                world.projectId,
                "FOREIGN_PAID_IN",
                money("1", "USD"),
                SLIP_DAY,
                days,
                "xian",
                new Voucher("BANK_CREDIT_SLIP", "ZB-1"),
                null,
                List.of(),
                null);
    }

    @ParameterizedTest(name = "{0} by {1}, rule {2}, paper {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            LOTTERY_WIN,     BANK_CREDIT_SLIP, -,     -,       KIND_UNKNOWN
            FOREIGN_PAID_IN, INVOICE,          -,     -,       VOUCHER_UNKNOWN
            FOREIGN_PAID_IN, BANK_CREDIT_SLIP, never, -,       FX_RULE_UNKNOWN
            """)
    void is_of_a_kind_with_a_voucher_and_a_rule_that_the_rules_know(
            String kind, String voucher, @Nullable String rule, @Nullable String paper, String expected) {
        var entry = new CapitalEntry(
                world.projectId,
                kind,
                money("1", "USD"),
                SLIP_DAY,
                Map.of(),
                rule,
                new Voucher(voucher, "1"),
                null,
                paper == null ? List.of() : List.of(paper),
                null);

        assertThat(problem(world.keep.enter(entry, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(CapitalProblem.valueOf(expected));
    }

    @Test
    void names_only_evidence_that_the_project_has() {
        var entry = new CapitalEntry(
                world.projectId,
                "FOREIGN_PAID_IN",
                money("1", "USD"),
                SLIP_DAY,
                Map.of(),
                null,
                new Voucher("BANK_CREDIT_SLIP", "1"),
                null,
                List.of("nowhere"),
                null);

        assertThat(problem(world.keep.enter(entry, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.EVIDENCE_NOT_FOUND);
    }

    @Test
    void counts_one_voucher_once_until_it_is_revoked() {
        var first = world.entered("1.00", "ZB-1");
        var again = world.entry("1.00", "USD", SLIP_DAY, " ZB-1 ");
        assertThat(problem(world.keep.enter(again, act(BUREAU_OFFICER))))
                .isEqualTo(CapitalProblem.VOUCHER_ALREADY_COUNTED);

        world.keep.revoke(first.id(), act(ZHANGDIAN_OFFICER, "金额录错"));

        assertThat(problem(world.keep.enter(again, act(BUREAU_OFFICER)))).isNull();
    }

    @Test
    void comes_from_the_projects_unit_or_the_bureau() {
        var entry = world.entry("1.00", "USD", SLIP_DAY, "ZB-1");

        assertThat(problem(world.keep.enter(entry, act(LINZI_OFFICER)))).isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        assertThat(problem(world.keep.enter(entry, act(MUNICH)))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(world.keep.enter(entry, act(AUDITOR)))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(world.keep.enter(entry, act(BUREAU_OFFICER)))).isNull();
    }

    @Test
    void comes_too_late_once_the_project_has_ended() {
        world.world.guide.terminate(world.projectId, act(BUREAU_OFFICER, "撤资"));

        assertThat(problem(world.keep.enter(world.entry("1.00", "USD", SLIP_DAY, "ZB-1"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.TERMINATED);
    }
}
