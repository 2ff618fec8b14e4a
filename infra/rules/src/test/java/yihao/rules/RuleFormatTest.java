package yihao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Money;
import yihao.kernel.Percentage;
import yihao.kernel.TimeLimit;
import yihao.kernel.WorkingDays;
import yihao.rules.RuleSet.Status;
import yihao.rules.Tolls.Side;

@DisplayName("Rule data")
class RuleFormatTest {

    private final String good = RuleSchema.resource(Tolls.class, "/rules/tolls.yaml");

    @Test
    void becomes_a_record_with_exact_values() {
        var set = Tolls.FORMAT.shipped("/rules/tolls.yaml");

        assertThat(set.rules())
                .isEqualTo(new Tolls(
                        Money.cny("5000000"),
                        Percentage.permille("6"),
                        new WorkingDays(3),
                        new BigDecimal("0.1"),
                        20,
                        Side.NORTH_GATE,
                        List.of(
                                new Tolls.Tier(new BigDecimal("0"), new BigDecimal("100000000.01")),
                                new Tolls.Tier(new BigDecimal("100000000.01"), null)),
                        Map.of("paid-in", new BigDecimal("0.4"), "projects", new BigDecimal("0.6")),
                        new Tolls.ShareOfCapital(Percentage.percent("50")),
                        "paidIn >= decimal('100')",
                        new TimeLimit(14, TimeLimit.Kind.CALENDAR)));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"3, 3, WORKING", "1 working day, 1, WORKING", "7 calendar days, 7, CALENDAR"})
    void says_of_a_time_limit_in_which_days_it_counts(String written, int days, TimeLimit.Kind kind) {
        assertThat(read(good.replace("14 calendar days", written)).rules().payIn())
                .isEqualTo(new TimeLimit(days, kind));
    }

    @Test
    void carries_its_version_its_dates_and_its_source() {
        var set = Tolls.FORMAT.shipped("/rules/tolls.yaml");

        assertThat(set.reference()).isEqualTo("zibo-tolls@2");
        assertThat(set.validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(set.validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(set.source()).isEqualTo("某市〔2025〕1号");
        assertThat(set.status()).isEqualTo(Status.PUBLISHED);
        assertThat(set.title()).isEqualTo(new Bilingual("通行规则", "Tolls"));
    }

    @Test
    void of_our_own_is_marked_as_assumed_unless_it_says_otherwise() {
        var ours = good.replace("某市〔2025〕1号", "ours");

        assertThat(read(ours).status()).isEqualTo(Status.ASSUMED);
        assertThat(read(ours.replace("source: ours", "source: ours\nstatus: draft"))
                        .status())
                .isEqualTo(Status.DRAFT);
    }

    @ParameterizedTest(name = "{0} → {1}: line {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            version: 2                 | version: two               | 3  | /version             | integer
            validFrom: 2026-01-01      | validFrom: 2026-02-30      | 4  | /validFrom           | word.date
            validUntil: 2026-12-31     | validUntil: 2025-12-31     | 5  | /validUntil          | ends-before-it-begins
            source: 某市〔2025〕1号    | sorce: x                   | 6  | /sorce               | schema.additionalProperties {
            kind: tolls                | kind: duties               | 1  | /kind                | of-another-kind {what=tolls}
            ceiling: 5000000 CNY       | ceiling: 5000000           | 9  | /rules/ceiling       | word.money
            ceiling: 5000000 CNY       | ceiling: 5000000 CNX       | 9  | /rules/ceiling       |
            ceiling: 5000000 CNY       | ceiling: 0.001 CNY         | 9  | /rules/ceiling       |
            share: 6‰                  | share: 6 permille          | 10 | /rules/share         |
            share: 6‰                  | share: 1001‰               | 10 | /rules/share         | between 0 and 1
            respondIn: 3               | respondIn: 0               | 11 | /rules/respondIn     | word.workingDays
            respondIn: 3               | respondIn: 2.5             | 11 | /rules/respondIn     | word.workingDays
            factor: 0.1                | factor: 0.1%               | 12 | /rules/factor        |
            perDay: 20                 | perDay: twenty             | 13 | /rules/perDay        |
            perDay: 20                 | perDay: "20"               | 13 | /rules/perDay        |
            perDay: 20                 | perDay: 20.5               | 13 | /rules/perDay        |
            perDay: 20                 | perDay: ~                  | 13 | /rules/perDay        |
            perDay: 20                 | perday: 20                 | 13 | /rules/perday        | schema.additionalProperties
            side: north_gate           | side: east_gate            | 14 | /rules/side          |
            from: 100000000.01         | from: a lot                | 17 | /rules/tiers/1/from  |
            from: 100000000.01         | form: 1                    | 17 | /rules/tiers/1/form  | schema.additionalProperties
            projects: "0.6"            | projects: much             | 20 | /rules/weights/projects |
            share-of-capital           | share-of-land              | 21 | /rules/charge        | share-of-land
            share: 50%                 | share: 50%, more: 1        | 21 | /rules/charge/more   |
            decimal('100')             | 100.5                      | 22 | /rules/condition     | 1:8
            payIn: 14 calendar days    | payIn: 0 calendar days     | 23 | /rules/payIn         |
            payIn: 14 calendar days    | payIn: 14 days             | 23 | /rules/payIn         |
            payIn: 14 calendar days    | payIn: 0                   | 23 | /rules/payIn         | word.timeLimit
            """)
    void names_the_line_and_the_place_that_is_wrong(
            String right, String wrong, int line, String pointer, String message) {
        assertThat(good).contains(right);

        var problems = problems(good.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message().toString()).contains(message == null ? "rule." : message);
        });
    }

    @Test
    void with_something_missing_names_the_line_above() {
        assertThat(problems(good.replace("  factor: 0.1\n", "")))
                .extracting(RuleProblem::line, RuleProblem::pointer)
                .containsExactly(tuple(8, "/rules"));
        assertThat(problems(good.replace("  perDay: 20\n", "")))
                .extracting(
                        RuleProblem::line,
                        RuleProblem::pointer,
                        problem -> problem.message().key())
                .containsExactly(tuple(8, "/rules/perDay", "rule.missing"));
    }

    @Test
    void with_several_mistakes_names_them_all_in_order() {
        var text = good.replace("version: 2", "version: 0").replace("factor: 0.1", "factor: [1]");

        assertThat(problems(text)).extracting(RuleProblem::line).startsWith(3).endsWith(12);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            2 | a broken indent      | kind: tolls\\n  id: x
            3 | an open quote        | kind: tolls\\nid: x\\nsource: "abc
            2 | a doubled key        | kind: tolls\\nkind: tolls
            1 | an anchor            | kind: &a tolls
            2 | an alias             | kind: &a tolls\\nid: *a
            1 | a tag                | kind: !!java.net.URL tolls
            1 | nothing              | ''
            1 | a plain word         | hello
            1 | a list               | [1, 2]
            """)
    void that_is_no_plain_yaml_is_refused_with_its_line(int line, String what, String text) {
        var problems = problems(text.replace("\\n", "\n"));

        assertThat(problems).as(what).isNotEmpty();
        assertThat(problems.getFirst().line()).isLessThanOrEqualTo(line).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/nowhere.yaml", "/rules/tolls.schema.json"})
    void that_ships_and_cannot_be_read_stops_the_service(String resource) {
        assertThatThrownBy(() -> Tolls.FORMAT.shipped(resource)).hasMessageContaining(resource);
    }

    @Test
    void longer_than_a_megabyte_is_refused() {
        assertThat(problems("#".repeat(1 << 20) + good))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().key()).isEqualTo("rule.too-long"));
    }

    private static RuleSet<Tolls> read(String yaml) {
        return Tolls.FORMAT.read(yaml).orElseThrow("test");
    }

    private static List<RuleProblem> problems(String yaml) {
        return switch (Tolls.FORMAT.read(yaml)) {
            case RuleReading.Read<Tolls>(var set) -> throw new AssertionError("was read: " + set);
            case RuleReading.Unreadable<Tolls>(var problems) -> problems;
        };
    }
}
