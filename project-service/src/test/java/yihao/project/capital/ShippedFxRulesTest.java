package yihao.project.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.capital.ExampleCapital.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.capital.CapitalRules.FxRule;

/// The rule's day is a Sunday within the National Day holiday; working days on both sides have rates of their own.
@DisplayName("PC-03 Every conversion rule that ships")
class ShippedFxRulesTest {

    static final LocalDate CHOSEN = LocalDate.of(2026, 10, 4);
    static final LocalDate BEFORE = LocalDate.of(2026, 9, 30);
    static final LocalDate AFTER = LocalDate.of(2026, 10, 8);

    final ExampleCapital world = new ExampleCapital();

    static Stream<FxRule> rules() {
        return ExampleCapital.SHIPPED.fxRules().stream();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(nullValues = "-", textBlock = """
            jinan-2019,          VALUE_DATE,  挂牌价
            xian,                ENTRY_DAY,   牌价
            wuhan,               ENTRY_DAY,   挂牌价
            hefei-1992,          VALUE_DATE,  国家外汇牌价
            cooperation-park,    VALUE_DATE,  国家挂牌价
            loudi,               VALUE_DATE,  国家外汇管理局公布的汇率
            dezhou-2022,         VALUE_DATE,  -
            dezhou-2020,         SIGNING_DAY, 当日汇率
            funing,              PAYMENT_DAY, 中国人民银行公布的汇率
            tinghu,              REVIEW_DAY,  实时汇率
            outbound-statistics, PERIOD_END,  国家外汇管理局各种货币对美元内部统一折算率
            """)
    void says_its_day_and_which_rate_its_source_means(String id, String day, @Nullable String rate) {
        var rule = ExampleCapital.SHIPPED.fxRule(id).orElseThrow();

        assertThat(rule.day()).isEqualTo(day);
        assertThat(rule.rate() == null ? null : rule.rate().zh()).isEqualTo(rate);
        assertThat(rule.source()).isNotBlank().isNotEqualTo("ours");
    }

    @Test
    void is_one_of_the_eleven_that_were_published() {
        assertThat(rules()).hasSize(11).extracting(FxRule::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void takes_the_rate_of_the_day_that_it_names_and_of_no_other(FxRule rule) {
        world.usd.put(BEFORE, new BigDecimal("7.1"));
        world.usd.put(CHOSEN, new BigDecimal("7.2"));
        world.usd.put(AFTER, new BigDecimal("7.3"));

        var sum = ExampleCapital.done(entered(rule, CHOSEN)).state();

        assertThat(sum.conversion().day()).isEqualTo(CHOSEN);
        assertThat(sum.conversion().rule()).isEqualTo(rule.id());
        assertThat(sum.amountCny()).isEqualTo(Money.cny("720.00"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void borrows_no_rate_from_a_day_beside_it(FxRule rule) {
        world.usd.put(BEFORE, new BigDecimal("7.1"));
        world.usd.put(CHOSEN.minusDays(1), new BigDecimal("7.1"));
        world.usd.put(CHOSEN.plusDays(1), new BigDecimal("7.3"));
        world.usd.put(AFTER, new BigDecimal("7.3"));

        assertThat(problem(entered(rule, CHOSEN))).isEqualTo(CapitalProblem.RATE_MISSING);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void asks_for_its_day_where_that_is_not_the_value_date(FxRule rule) {
        world.usd.put(BEFORE, new BigDecimal("7.1"));

        assertThat(problem(entered(rule, BEFORE, Map.of())))
                .isEqualTo(rule.day().equals(FxRule.VALUE_DATE) ? null : CapitalProblem.RATE_DAY_MISSING);
    }

    /// Of a rule that names another day the value date is one with another rate.
    private Outcome<Versioned<Capital>> entered(FxRule rule, LocalDate day) {
        return rule.day().equals(FxRule.VALUE_DATE)
                ? entered(rule, day, Map.of())
                : entered(rule, AFTER, Map.of(rule.day(), day));
    }

    private Outcome<Versioned<Capital>> entered(FxRule rule, LocalDate valueDate, Map<String, LocalDate> days) {
        var entry = new CapitalEntry(
                world.projectId,
                "FOREIGN_PAID_IN",
                money("100", "USD"),
                valueDate,
                days,
                rule.id(),
                new Voucher("BANK_CREDIT_SLIP", "ZB-1"),
                null,
                List.of(),
                null);
        var act = new Act(ZHANGDIAN_OFFICER, Instant.parse("2026-10-09T04:00:00Z"), null, "request-1", null, null);
        return world.keep.enter(entry, act);
    }
}
