package yihao.lead.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.rules.RuleReading;

/// By the shipped rule: amount 25, judgement 25, industry 20, investor 15, channel 5, freshness 10.
@DisplayName("L5 The score of a lead")
class ComputeScoreTest {

    static final Map<String, Object> ALL = Map.of(
            "amount",
            new BigDecimal("500000000.00"),
            "pointsMet",
            new BigDecimal("4"),
            "industries",
            List.of("C", "26"),
            "traits",
            List.of("FORTUNE_500"),
            "channel",
            "VISIT",
            "documents",
            BigDecimal.ZERO,
            "daysWithoutProgress",
            BigDecimal.ZERO);

    final ComputeScore compute = new ComputeScore(
            ScoreRule.shipped().inForce(LocalDate.of(2026, 9, 1)).orElseThrow());

    @Test
    void is_the_weighted_worth_of_all_factors_line_by_line() {
        var score = compute.of(new Findings(ALL));

        assertThat(score.lines())
                .extracting(line -> line.factor() + " " + plain(line.gained()) + "/" + plain(line.weight()))
                .containsExactly(
                        "amount 21.25/25",
                        "judgement 25/25",
                        "industry 20/20",
                        "investor 15/15",
                        "channel 5/5",
                        "freshness 10/10");
        assertThat(score.score()).isEqualByComparingTo("96");
        assertThat(score.grade()).isEqualTo("A");
        assertThat(score.rule()).isEqualTo("lead-score@1");
        assertThat(score.lines().getFirst().findings())
                .containsExactly(new LeadScore.Item("amount", List.of("500000000.00")));
    }

    @ParameterizedTest(name = "{0} = {1} gains {3} in {2}")
    @CsvSource(textBlock = """
            amount,              0,             amount,    5
            amount,              49999999.99,   amount,    5
            amount,              50000000,      amount,    10
            amount,              99999999.99,   amount,    10
            amount,              100000000,     amount,    15
            amount,              499999999.99,  amount,    15
            amount,              1000000000,    amount,    25
            pointsMet,           0,             judgement, 0
            pointsMet,           1,             judgement, 5
            pointsMet,           3,             judgement, 17.5
            daysWithoutProgress, 7,             freshness, 10
            daysWithoutProgress, 8,             freshness, 7
            daysWithoutProgress, 15,            freshness, 4
            daysWithoutProgress, 30,            freshness, 4
            daysWithoutProgress, 31,            freshness, 0
            """)
    void takes_the_last_band_that_a_number_reaches(String name, BigDecimal number, String factor, String gained) {
        assertThat(gained(but(name, number), factor)).isEqualTo(gained);
    }

    @ParameterizedTest(name = "{0} = {1} gains {3} in {2}")
    @CsvSource(textBlock = """
            industries, C 26,              industry, 20
            industries, C 20,              industry, 12
            industries, A 01,              industry, 6
            traits,     LISTED,            investor, 10.5
            traits,     LISTED CENTRAL_SOE, investor, 12.75
            channel,    ENTERPRISE,        channel,  5
            channel,    OVERSEAS_OFFICE,   channel,  4
            channel,    OTHER,             channel,  2.5
            """)
    void takes_the_first_case_that_holds(String name, String words, String factor, String gained) {
        var value = name.equals("channel") ? words : List.of(words.split(" "));

        assertThat(gained(but(name, value), factor)).isEqualTo(gained);
    }

    @Test
    void leaves_out_what_is_not_known_instead_of_counting_it_as_nothing() {
        var score = compute.of(without("traits", "pointsMet"));

        assertThat(score.knownWeight()).isEqualByComparingTo("60");
        assertThat(score.weight()).isEqualByComparingTo("100");
        assertThat(score.score()).isEqualByComparingTo("94");
        assertThat(score.lines())
                .filteredOn(line -> line.gained() == null)
                .extracting(LeadScore.Line::factor)
                .containsExactly("judgement", "investor");
    }

    @Test
    void is_no_grade_below_six_tenths_of_the_weight() {
        assertThat(compute.of(without("traits", "pointsMet")).grade()).isEqualTo("A");
        var less = compute.of(without("traits", "pointsMet", "channel"));

        assertThat(less.knownWeight()).isEqualByComparingTo("55");
        assertThat(less.score()).isNotNull();
        assertThat(less.grade()).isNull();
    }

    @Test
    void of_nothing_known_is_none() {
        var score = compute.of(new Findings(Map.of()));

        assertThat(score.score()).isNull();
        assertThat(score.grade()).isNull();
        assertThat(score.knownWeight()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"80, A", "79, B", "65, B", "64, C", "50, C", "49, D", "0, D"})
    void is_graded_as_it_is_shown(int points, String grade) throws IOException {
        var text = text().replaceFirst(
                        "(?s)  factors:.*  grades:",
                        """
                  factors:
                    - kind: bands
                      id: amount
                      title: {zh: 额, en: Amount}
                      weight: 1
                      of: amount
                      bands:
                        - {from: 0, worth: %d%%}
                  grades:""".formatted(points).indent(2).stripTrailing());
        var rule = ScoreRule.FORMAT.read(text).orElseThrow("test");

        assertThat(new ComputeScore(rule).of(new Findings(ALL)).grade()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            of: pointsMet                  | of: luck                 | rule.undeclared {what=luck}
            of: pointsMet                  | of: channel              | rule.no-number
            {from: 50000000, worth: 40%}   | {from: 0, worth: 40%}    | rule.not-above-previous
            'FORTUNE_500' in traits        | amount > 1               | undeclared reference to 'amount'
            {name: B, from: 65}            | {name: B, from: 80}      | rule.not-below-previous
            """)
    void stands_in_a_rule_that_is_refused_with_what_is_wrong(String right, String wrong, String message)
            throws IOException {
        assertThat(text()).contains(right);

        var reading = ScoreRule.FORMAT.read(text().replace(right, wrong));

        assertThat(reading).isInstanceOf(RuleReading.Unreadable.class);
        assertThat(reading.toString()).contains(message);
    }

    private String gained(Findings findings, String factor) {
        return compute.of(findings).lines().stream()
                .filter(line -> line.factor().equals(factor))
                .map(line -> plain(line.gained()))
                .findFirst()
                .orElseThrow();
    }

    private static Findings but(String name, Object value) {
        var changed = new HashMap<>(ALL);
        changed.put(name, value);
        return new Findings(changed);
    }

    private static Findings without(String... names) {
        var less = new HashMap<>(ALL);
        for (var name : names) {
            less.remove(name);
        }
        return new Findings(less);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    private static String text() throws IOException {
        try (var file = ScoreRule.class.getResourceAsStream("/rules/lead/lead-score.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
