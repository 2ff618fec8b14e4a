package yihao.project.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.carrier.ExampleSpaces.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;
import yihao.project.carrier.CarrierRules.Holds;
import yihao.project.carrier.CarrierRules.Weighed;
import yihao.project.carrier.Space.Form;

@DisplayName("PK-01 Terms of carriers")
class CarrierRulesTest {

    @Test
    void that_are_shipped_are_marked_our_own() {
        var set = ExampleSpaces.BOOK.on(TODAY);

        assertThat(set.source()).isEqualTo("ours");
        assertThat(set.rules().holds()).isEqualTo(new Holds(30, 30, 2, 7, 3));
    }

    @Test
    void of_another_city_are_read_without_code() {
        var another = CarrierRules.shipped("/rules/another-carriers.yaml")
                .on(LocalDate.of(2027, 1, 1))
                .rules();

        assertThat(another.kind("HARBOUR"))
                .hasValueSatisfying(kind -> assertThat(kind.forms()).containsExactly(Form.LAND));
        assertThat(another.holds()).isEqualTo(new Holds(10, 5, 0, 0, 1));
        assertThat(another.who().let()).containsExactly(Function.BUREAU_HEAD);
        assertThat(another.matching().criteria().getFirst()).isEqualTo(new Weighed(Criterion.PRICE, true, 7));
    }

    @Test
    void that_do_not_hang_together_are_refused_with_the_line() {
        assertThatThrownBy(() -> CarrierRules.shipped("/rules/broken-carriers.yaml"))
                .hasMessageContaining("line 9 /rules/kinds/1/id: rule.twice {what=HARBOUR}")
                .hasMessageContaining("line 16 /rules/matching/criteria/1: rule.twice {what=PRICE}")
                .hasMessageContaining("/rules/matching/criteria: rule.criterion-unweighed {what=AREA}");
    }
}
