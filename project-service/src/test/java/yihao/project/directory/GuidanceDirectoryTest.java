package yihao.project.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.rules.RuleReading;
import yihao.rules.RuleSet;

@DisplayName("GD-01 A guidance directory")
class GuidanceDirectoryTest {

    @Test
    void that_ships_says_that_it_is_an_example_of_our_own() {
        var set = GuidanceDirectory.FORMAT.shipped("/rules/guidance-directory-zibo-example.yaml");

        assertThat(set.status()).isEqualTo(RuleSet.Status.ASSUMED);
        assertThat(set.source()).isEqualTo("ours");
        assertThat(set.title()).isNotNull().extracting("zh").asString().contains("示例", "非官方");
    }

    @ParameterizedTest(name = "{0} -> {1} is refused: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            id: park, label           | id: north, label          | rule.twice {what=north}
            place: park, industry: C  | place: east, industry: C  | rule.undeclared {what=east}
            industry: "2614"          | industry: "9998"          | rule.no-industry {what=9998}
            industry: "2614"          | industry: "261"           | rule.two-lines-of-one-industry {other=261, what=north}
            attitude: ENCOURAGE       | attitude: WELCOME         | /rules/lines/4/attitude
            industry: "27"            | industry: 27              | /rules/lines/7/industry
            words: {zh: 煤炭, en: Coal} | words: {zh: 煤炭}            | /rules/lines/10/words
            """)
    void names_the_place_of_what_does_not_hang_together(String right, String wrong, String said) {
        assertThat(ExampleDirectories.FIRST).contains(right);

        var reading = GuidanceDirectory.FORMAT.read(ExampleDirectories.FIRST.replace(right, wrong));

        assertThat(reading).isInstanceOf(RuleReading.Unreadable.class);
        assertThat(reading.toString()).contains(said);
    }

    @ParameterizedTest(name = "a line of {0} concerns {1}: {2}")
    @CsvSource({"26, 2614, true", "2614, 26, true", "26, 27, false", "*, 27, true", "*, 9999, false", "C, C, true"})
    void has_lines_of_an_industry_and_of_what_is_above_and_below_it(String said, String asked, boolean concerns) {
        var text =
                ExampleDirectories.FIRST.replace("place: park, industry: C", "place: park, industry: \"" + said + '"');
        var line = ExampleDirectories.read(text).rules().lines().stream()
                .filter(one -> one.place().equals("park"))
                .findFirst()
                .orElseThrow();

        assertThat(line.concerns(asked)).isEqualTo(concerns);
    }
}
