package yihao.project.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;

@DisplayName("OF-01 Rules of local enterprises' offers")
class OfferRulesTest {

    @Test
    void of_another_city_are_read_without_code() {
        var another = OfferRules.read("/rules/another-offers.yaml")
                .versions()
                .getFirst()
                .rules();

        var lease = another.kind("LEASE").orElseThrow();
        assertThat(lease.longest(LocalDate.of(2026, 9, 15))).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(lease.confirm()).containsExactly(Function.UNIT_HEAD);
        assertThat(lease.says()).containsExactly(Fact.PARK);
        assertThat(another.kind("EQUITY")).isEmpty();
        assertThat(another.label(Fact.PARK).en()).isEqualTo("zone");
        assertThat(another.endsSoonDays()).isZero();
    }

    @Test
    void count_months_as_the_calendar_does() {
        var shipped = OfferRules.shipped().versions().getFirst().rules();

        assertThat(shipped.kind("EQUITY").orElseThrow().longest(LocalDate.of(2026, 8, 31)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void that_do_not_hang_together_are_refused() {
        assertThatThrownBy(() -> OfferRules.read("/rules/broken-offers.yaml"))
                .hasMessageContaining("/rules/kinds/1: rule.twice {what=LEASE}")
                .hasMessageContaining("/rules/kinds/0/says: rule.undeclared {what=CONTACT}")
                .hasMessageContaining("/rules/matching/criteria/1: rule.twice {what=INDUSTRY}")
                .hasMessageContaining("/rules/matching/amountTo: rule.less-than {what=amountFrom}")
                .hasMessageContaining("/rules/who/contact: rule.enters-without-contact {what=UNIT_OFFICER}")
                .hasMessageContaining("/rules/who/talk: rule.function-sees-nothing {what=UNIT_HEAD}")
                .hasMessageContaining("/rules/kinds/0/confirm: rule.function-sees-nothing {what=UNIT_HEAD}");
    }
}
