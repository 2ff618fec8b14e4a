package yihao.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L12 The chains of a batch")
class ChainsTest {

    @Test
    void hold_together_what_has_a_mark_in_common_in_the_sender_s_order() {
        assertThat(Chains.of(List.of(Set.of("a"), Set.of("b"), Set.of("a", "c"), Set.of("c"), Set.of())))
                .containsExactly(List.of(1), List.of(4), List.of(0, 2, 3));
    }

    @Test
    void become_one_through_an_item_that_stands_behind_both() {
        assertThat(Chains.of(List.of(Set.of("a"), Set.of("b"), Set.of("b"), Set.of("a", "b"))))
                .containsExactly(List.of(0, 1, 2, 3));
    }
}
