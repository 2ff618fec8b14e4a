package yihao.project.fund;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P9 The rules of guidance funds")
class FundRulesTest {

    private static final String RULES = "/rules/guidance-funds.yaml";

    @Test
    void FU_01_rules_that_do_not_hang_together_are_refused_with_their_line() {
        var text = shipped();
        assertThatThrownBy(() -> read(text.replace("'RELOCATION' in conditions", "RELOCATION in condition")))
                .hasMessageContaining("/bait/1/when");
        assertThatThrownBy(() -> read(text.replace("id: VENTURE", "id: INDUSTRY")))
                .hasMessageContaining("rule.twice");
    }

    static String shipped() {
        try (var in = FundRulesTest.class.getResourceAsStream(RULES)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FundRules read(String text) {
        return FundRules.FORMAT.read(text).orElseThrow("guidance-funds").rules();
    }
}
