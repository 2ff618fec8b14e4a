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
                .hasMessageContaining("/rules/industries/1/codes: rule.twice {what=307}")
                .hasMessageContaining("/rules/industries/1/codes: rule.no-industry {what=998}")
                .hasMessageContaining("/rules/complete/1/atLeast: rule.five-ones-one-only {what=DEPARTMENT}")
                .hasMessageContaining("/rules/complete: rule.not-asked-for {what=PLAN}")
                .hasMessageContaining("/rules/putInForce: rule.drafter-puts-in-force");
    }
}
