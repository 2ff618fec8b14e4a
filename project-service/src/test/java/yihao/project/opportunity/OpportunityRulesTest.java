package yihao.project.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OP-01 The rules of packaged opportunities")
class OpportunityRulesTest {

    @Test
    void are_refused_with_their_line_when_they_do_not_hang_together() {
        var text = shipped();
        assertThatThrownBy(() -> read(text.replace("id: JOINT", "id: SOLE")))
                .hasMessageContaining("rule.twice {what=SOLE}");
        assertThatThrownBy(() -> read(text.replace("enquiriesPerDay: 20", "enquiriesPerDay: 0")))
                .hasMessageContaining("enquiriesPerDay");
        assertThatThrownBy(() -> read(text.replace("channel: ENTERPRISE", "channel: GOSSIP")))
                .hasMessageContaining("channel");
        assertThatThrownBy(() -> read(text.replaceFirst("see: .*", "see: [UNIT_OFFICER, BUREAU_OFFICER]")))
                .hasMessageContaining("/rules/who/review: rule.function-sees-nothing {what=UNIT_HEAD}")
                .hasMessageContaining("/rules/who/answer: rule.function-sees-nothing {what=UNIT_HEAD}");
    }

    @Test
    void of_another_city_decide_by_its_own_numbers() {
        var other = read(shipped().replace("enquiriesPerDay: 20", "enquiriesPerDay: 2"));
        assertThat(other.enquiriesPerDay()).isEqualTo(2);
        var book = OpportunityRules.shipped();
        assertThat(OpportunityRules.on(LocalDate.EPOCH, book))
                .isEqualTo(book.versions().getLast().rules());
    }

    private static OpportunityRules read(String text) {
        return OpportunityRules.FORMAT
                .read(text)
                .orElseThrow("packaged-opportunities")
                .rules();
    }

    private static String shipped() {
        try (var in = OpportunityRulesTest.class.getResourceAsStream("/rules/packaged-opportunities.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
