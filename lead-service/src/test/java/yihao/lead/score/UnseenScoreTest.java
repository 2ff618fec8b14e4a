package yihao.lead.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A made-up city's, reckoned by hand: 12.5 × 35% + 7.5 × 80% + 5 × 33.3% = 12.04 of 25.
@DisplayName("L5 A score nobody has seen")
class UnseenScoreTest {

    final ComputeScore compute = new ComputeScore(ScoreRule.FORMAT.read(text()).orElseThrow("unseen"));

    @ParameterizedTest(name = "{0} yuan, {1} papers of {2}, {3} days: {4} {5}")
    @CsvSource({
        "79999999.99, 2, EXHIBITION, 21, 48.2, SILVER",
        "80000000,    2, EXHIBITION, 20, 89.0, GOLD",
        "80000000,    1, EXHIBITION, 20, 68.8, GOLD",
        "80000000,    1, EXHIBITION, 21, 55.4, SILVER",
        "19999999.99, 2, VISIT,      20, 23.8,",
        ",            2, EXHIBITION, 21, 61.3,"
    })
    void is_what_the_file_says(
            @Nullable BigDecimal amount,
            String papers,
            String channel,
            String days,
            String score,
            @Nullable String grade) {
        var known = new HashMap<String, Object>();
        if (amount != null) {
            known.put("amount", amount);
        }
        known.put("documents", new BigDecimal(papers));
        known.put("channel", channel);
        known.put("daysWithoutProgress", new BigDecimal(days));

        var reckoned = compute.of(new Findings(known));

        assertThat(requireNonNull(reckoned.score()).toPlainString()).isEqualTo(score);
        assertThat(reckoned.grade()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            id: pace                                       | id: size     | /factors/2/id: rule.twice {what=size}
            {worth: 12.5%}                                 | {when: "channel == 'VISIT' && 'C' in industries", worth: 12.5%} | /factors/1/cases/1/when
            - {when: "documents >= decimal('2') && channel == 'EXHIBITION'", worth: 80%} | - {worth: 80%} | /factors/1/cases/0: rule.case-for-all
            """)
    void is_refused_where_it_does_not_hang_together(String right, String wrong, String said) {
        assertThat(text()).contains(right);
        assertThatThrownBy(() ->
                        ScoreRule.FORMAT.read(text().replace(right, wrong)).orElseThrow("unseen"))
                .hasMessageContaining(said);
    }

    private static String text() {
        try (var in = UnseenScoreTest.class.getResourceAsStream("/unseen/wuling-score.yaml")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
