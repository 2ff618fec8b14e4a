package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.claim.ClaimWorld.BUDGET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.rules.RuleReading;

@DisplayName("RC-12 Tax withheld from an award")
class WithholdingTest {

    static final String ATLANTIS = """
            kind: withholding
            id: atlantis
            version: 7
            validFrom: 2026-01-01
            source: ours
            rules:
              rates:
                - {payee: NATURAL_PERSON, permille: 125, upTo: 800, label: {zh: 税, en: Tax}, source: ours}
                - {payee: NATURAL_PERSON, currency: JPY, percent: 10.5, label: {zh: 税, en: Tax}, source: ours}
            """;

    final ClaimWorld world = new ClaimWorld();

    @ParameterizedTest(name = "of {1} {2} for a {0}: {3}")
    @CsvSource(textBlock = """
            NATURAL_PERSON, 800.00, CNY,    0.00
            NATURAL_PERSON, 800.01, CNY,    100.00
            NATURAL_PERSON, 1000.04, CNY,   125.01
            NATURAL_PERSON, 1000.03, CNY,   125.00
            NATURAL_PERSON, 1001, JPY,      105
            NATURAL_PERSON, 1005, JPY,      106
            LEGAL_PERSON, 1000.00, CNY,     0.00
            UNIT, 1000.00, CNY,             0.00
            """)
    void is_the_rate_of_the_whole_above_the_threshold_rounded_half_up_once(
            PayeeKind payee, BigDecimal gross, String currency, BigDecimal tax) {
        var money = Currency.getInstance(currency);

        assertThat(WithholdingRules.FORMAT
                        .read(ATLANTIS)
                        .orElseThrow("atlantis")
                        .rules()
                        .of(new Money(gross, money), payee))
                .isEqualTo(new Money(tax, money));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(delimiter = ';', textBlock = """
            permille: 125; percent: 10, permille: 125
            permille: 125; percent: 100
            currency: JPY; currency: XXZ
            """)
    void refuses_what_is_no_rate(String written, String wrong) {
        assertThat(WithholdingRules.FORMAT.read(ATLANTIS.replace(written, wrong)))
                .isInstanceOf(RuleReading.Unreadable.class);
    }

    @Test
    void of_a_natural_person_is_a_fifth_and_goes_with_the_payment_order() {
        var id = world.approved();
        var share = world.claim(id).shares().getFirst();

        assertThat(world.withholding.of(world.claim(id), share, LocalDate.of(2026, 10, 13)))
                .isEqualTo(cny("85480.80"));
        world.paying.pay(id, BUDGET, world.pay(FINANCE));

        assertThat(world.orders.all().getFirst().state().withheld()).isEqualTo(cny("85480.80"));
        assertThat(world.claim(id).shares().getFirst().withheld()).isEqualTo(cny("85480.80"));
        assertThat(world.claim(id).shares().getFirst().amount()).isEqualTo(cny("427404.00"));
    }
}
