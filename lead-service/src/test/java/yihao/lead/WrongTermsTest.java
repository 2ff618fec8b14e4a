package yihao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.rules.RuleFormat;
import yihao.rules.RuleProblem;
import yihao.rules.RuleReading;

@DisplayName("L4 L5 L6 Wrong terms of a rule")
class WrongTermsTest {

    @ParameterizedTest(name = "{0} → {1}: line {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            - judge: 3 working days     | - major: true                | 14 | /rules/terms/4             | last-fits-all
            - judge: 3 working days     | - units: [park-qilu]         | 14 | /rules/terms/4             | last-fits-all
            arbitrate: 7 working days   | major: false                 | 14 | /rules/terms/4             | last-fits-all
            arbitrate: 7 working days   | ''                           | 14 | /rules/terms/4/arbitrate   | last-sets-every-clock
            units: [park-qilu]          | units: []                    | 10 | /rules/terms/0/units       | schema.minItems
            units: [park-qilu]          | unit: park-qilu              | 10 | /rules/terms/0/unit        |
            unitKinds: [DISTRICT]       | unitKinds: [district]        | 11 | /rules/terms/1/unitKinds/0 | schema.pattern
            {major: true, judge         | {major: 5, judge             | 13 | /rules/terms/3/major       | schema.type
            """)
    void of_clocks_are_named(String right, String wrong, int line, String pointer, String message) {
        refuses(ClockRule.FORMAT, TermsTest.CLOCKS, right, wrong, line, pointer, message);
    }

    @ParameterizedTest(name = "{0} → {1}: line {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            {openAfterDays: 1,          | {major: false, openAfterDays: 1, | 12 | /rules/stays/2         | last-fits-all
            {perDay: 3,                 | {unitKinds: [ZONE], perDay: 3,   | 16 | /rules/limits/2        | last-fits-all
            {unitKinds: [SQUAD], perDay | {major: true, perDay             | 15 | /rules/limits/1/major  |
            """)
    void of_the_pool_are_named(String right, String wrong, int line, String pointer, String message) {
        refuses(PoolRule.FORMAT, TermsTest.POOL, right, wrong, line, pointer, message);
    }

    private static void refuses(
            RuleFormat<?> format, String text, String right, String wrong, int line, String pointer, String message) {
        assertThat(text).contains(right);

        assertThat(problems(format, text.replace(right, wrong))).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message().key()).endsWith(message == null ? "" : message);
        });
    }

    private static List<RuleProblem> problems(RuleFormat<?> format, String text) {
        return switch (format.read(text)) {
            case RuleReading.Read<?> read -> throw new AssertionError("was read: " + read);
            case RuleReading.Unreadable<?> unreadable -> unreadable.problems();
        };
    }
}
