package yihao.project.fiveones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.fiveones.FiveOnesRules.Industry;

@DisplayName("FO-01 Key industries")
class FiveOnesRulesTest {

    @Test
    void of_another_city_are_read_without_code_and_the_longest_code_decides() {
        var another = FiveOnesRules.read("/rules/another-industries.yaml")
                .versions()
                .getFirst()
                .rules();

        assertThat(another.ofCode("3071").map(Industry::id)).contains("CERAMICS");
        assertThat(another.ofCode("3011").map(Industry::id)).contains("MINERALS");
        assertThat(another.ofCode("2614")).isEmpty();
        assertThat(another.ofCode(null)).isEmpty();
        assertThat(another.complete().get(2).least()).isEqualTo(3);
        assertThat(another.complete().getFirst().least()).isEqualTo(1);
    }

    @Test
    void that_do_not_hang_together_are_refused() {
        assertThatThrownBy(() -> FiveOnesRules.read("/rules/broken-industries.yaml"))
                .hasMessageContaining("/rules/industries/1/codes: 307 is there twice")
                .hasMessageContaining("/rules/industries/1/codes: 998 is no code of GB/T 4754")
                .hasMessageContaining("/rules/complete/1/atLeast: DEPARTMENT is there once")
                .hasMessageContaining("/rules/complete: PLAN is not asked for")
                .hasMessageContaining("/rules/putInForce: who drafts does not put in force");
    }
}
