package yihao.e2e.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.e2e.figures.PromQl.Selector;

@DisplayName("A question to Prometheus")
class PromQlTest {

    @Test
    void asks_for_figures_chosen_by_labels() {
        assertThat(
                        PromQl.selectorsOf(
                                "sum by (service) (rate(a_total{status=~\"5..\", service=\"x\"}[5m])) / max(b offset 10m) > 0.02"))
                .containsExactly(new Selector("a_total", Set.of("status", "service")), new Selector("b", Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sum by (service) (a",
                "sum by service (a)",
                "a{status=5}",
                "a{status=\"5\"",
                "rate(a[5])",
                "rate(a[5m)",
                "a > ",
                "a b",
                "unheard_of(a)",
                "a ; b"
            })
    void is_refused_when_it_is_none(String question) {
        assertThatIllegalArgumentException().isThrownBy(() -> PromQl.selectorsOf(question));
    }
}
