package yihao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.web.problem.Texts;
import yihao.testkit.docs.RuleTexts;

@DisplayName("What is wrong in rule data")
class RuleTextsTest {

    final Texts texts = new Texts("rules");

    static Stream<String> keys() {
        var words = new JsonMapper().readTree(RuleSchema.resource(RuleSchema.class, "words.schema.json"));
        return Stream.concat(
                RuleTexts.keys(Path.of("")).stream(),
                words.path("$defs").propertyStream().map(word -> "rule.word." + word.getKey()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void is_said_in_both_languages(String key) {
        assertThat(texts.has(key, Locale.CHINESE)).isTrue();
        assertThat(texts.has(key, Locale.ENGLISH)).isTrue();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ceiling: 5000000 CNY | ceiling: 5000000  | 金额写成“5000000 CNY”：数字、空格、货币代码
            share: 6‰            | share: much       | 比例写成“6‰”、“5%”或 0 到 1 之间的小数
            perDay: 20           | perday: 20        | 没有“perday”这一项，请检查拼写
            """)
    void is_said_once_and_in_words_that_help(String right, String wrong, String said) {
        var text = RuleSchema.resource(RuleTextsTest.class, "/rules/tolls.yaml").replace(right, wrong);

        var problems = ((RuleReading.Unreadable<?>) Tolls.FORMAT.read(text)).problems();

        assertThat(problems)
                .extracting(problem ->
                        texts.get(problem.message().key(), problem.message().facts(), Locale.CHINESE))
                .contains(said)
                .doesNotHaveDuplicates();
    }

    @Test
    void in_a_condition_is_said_with_its_place_in_the_expression() {
        var complaints = new Complaints(_ -> 1);

        complaints.condition("/when", "amount > x", Variables.of("amount", Variables.One.DECIMAL));

        assertThat(complaints.problems())
                .singleElement()
                .satisfies(problem -> assertThat(texts.get(
                                problem.message().key(), problem.message().facts(), Locale.CHINESE))
                        .startsWith("条件或公式写错（第几行:第几列 1:10）："));
    }
}
