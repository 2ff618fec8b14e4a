package yihao.project.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.capital.ExampleCapital.SHIPPED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.capital.CapitalRules.FxRule;

@DisplayName("PC-01 Capital rules")
class CapitalRulesTest {

    @Test
    void that_are_shipped_convert_foreign_money_on_the_day_jinan_chose_in_2019() {
        assertThat(SHIPPED.kind("FOREIGN_PAID_IN"))
                .map(CapitalRules.KindRule::fxRule)
                .contains("jinan-2019");
        assertThat(SHIPPED.fxRule("jinan-2019")).map(FxRule::day).contains(FxRule.VALUE_DATE);
        assertThat(SHIPPED.fxRules())
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    @Test
    void of_another_city_are_read_without_code() {
        var another = CapitalRules.FORMAT.shipped("/rules/another-capital.yaml").rules();

        assertThat(another.kinds()).extracting(CapitalRules.KindRule::id).containsExactly("DONATION");
        assertThat(another.fxRule("signing")).map(FxRule::day).contains("SIGNING_DAY");
    }

    @Test
    void that_do_not_hang_together_are_refused_with_the_line() {
        var shipped = "/rules/broken-capital.yaml";

        assertThatThrownBy(() -> CapitalRules.FORMAT.shipped(shipped))
                .hasMessageContaining("line 16 /rules/kinds/0/fxRule: rule.undeclared {what=never}")
                .hasMessageContaining("line 17 /rules/kinds/0/vouchers: rule.undeclared {what=PEBBLE}");
    }
}
