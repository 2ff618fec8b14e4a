package yihao.reward.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("AS-05 Published figures come out of the method engine:")
class PublishedFiguresTest {

    static final String DERIVED = """
            unitKinds: [DISTRICT]
            producers: []
            scoreScale: %d
            indicators:
              - {id: result, name: {zh: 结果, en: Result}, figure: {kind: derived, formula: "%s"}, score: {kind: formula, formula: x}}
            """;

    static List<String[]> rows(String file) throws IOException {
        try (InputStream stream =
                requireNonNull(PublishedFiguresTest.class.getResourceAsStream("/reference/assessment/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id,") && !line.startsWith("line,"))
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    static Stream<String[]> ratios() throws IOException {
        return rows("completion_ratios.csv").stream();
    }

    @ParameterizedTest(name = "{1}: {2} of {3}")
    @MethodSource("ratios")
    void a_completion_ratio_half_up(
            String id,
            String what,
            String numerator,
            String denominator,
            String unit,
            String published,
            int decimals,
            String matches,
            String source)
            throws IOException {
        var text = new String(
                        requireNonNull(getClass().getResourceAsStream("/rules/methods/completion-ratio.yaml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .replace("scoreScale: 2", "scoreScale: " + decimals);
        var trial = Trial.ofText(text);
        trial.unit("u")
                .has("completion", numerator)
                .target("completion", denominator)
                .and();

        // what a source misprinted or cut off is not followed
        var expected = matches.equals("yes") ? published : matches.replaceAll(".*?(\\d+\\.\\d+).*", "$1");
        assertThat(requireNonNull(trial.scored().get("u")).score()).isEqualByComparingTo(expected);
    }

    @Test
    void nineteen_of_panzhihua_in_october_2006() throws IOException {
        int recomputed = 0;
        for (var row : rows("panzhihua_2006_10.csv")) {
            if (!row[2].isEmpty()) {
                var trial = Trial.shipped("panzhihua-2006").elapsed(10);
                trial.unit("u").has("paid-in", row[1]).target("paid-in", row[2]).and();
                var scored = requireNonNull(trial.scored().get("u"));
                assertThat(scored.cells().getFirst().completion()).as(row[0]).isEqualByComparingTo(row[4]);
                recomputed++;
                if (!row[5].isEmpty()) {
                    assertThat(scored.score()).as(row[0]).isEqualByComparingTo(row[5]);
                    recomputed++;
                }
            }
            if (!row[6].isEmpty()) {
                assertThat(derived(row[1] + " / 1005136 * 100", 2)).as(row[0]).isEqualByComparingTo(row[6]);
                recomputed++;
            }
        }
        assertThat(recomputed).isEqualTo(19);
    }

    @Test
    void growth_sums_and_averages() throws IOException {
        int recomputed = 0;
        for (var row : rows("growth_and_sums.csv")) {
            if (!row[2].startsWith("sum(")) {
                var decimals = Math.max(0, new BigDecimal(row[3]).scale());
                assertThat(derived(row[2], decimals)).as(row[1]).isEqualByComparingTo(row[3]);
                recomputed++;
            }
        }
        assertThat(recomputed).isEqualTo(6);
    }

    private static BigDecimal derived(String formula, int decimals) {
        var trial = Trial.ofRules(DERIVED.formatted(decimals, formula));
        trial.unit("u").and();
        return requireNonNull(requireNonNull(trial.scored().get("u")).score());
    }
}
