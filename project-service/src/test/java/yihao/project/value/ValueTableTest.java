package yihao.project.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.rules.RuleReading;
import yihao.rules.RuleSet;

@DisplayName("PV-01 A table of factors")
class ValueTableTest {

    @Test
    void that_ships_says_that_it_is_an_example_of_our_own() {
        var set = ValueTable.FORMAT.shipped("/rules/value-table-example.yaml");

        assertThat(set.status()).isEqualTo(RuleSet.Status.ASSUMED);
        assertThat(set.source()).isEqualTo("ours");
        assertThat(set.title())
                .isNotNull()
                .extracting(title -> title.zh())
                .asString()
                .contains("示例", "非官方");
    }

    @ParameterizedTest(name = "{0} -> {1} is refused: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            formula: perMu * land           | formula: perMu * cost            | /figures/0/ways/0/formula
            uses: [output, rate]            | uses: [each, rate]               | rule.undeclared {what=each}
            kind: rate, industry: "26"      | kind: other, industry: "26"      | rule.undeclared {what=other}
            industry: "2614", year: 2020    | industry: "9998", year: 2020     | rule.no-industry {what=9998}
            industry: "26", year: 2022      | industry: "26", year: 2024       | rule.factor-twice
            activity: RESEARCH, year        | activity: OTHER, year            | rule.undeclared {what=OTHER}
            industry: C, year: 2025         | year: 2025                       | rule.either {other=activity, what=industry}
            id: rate, label                 | id: perMu, label                 | rule.twice {what=perMu}
            rounding: down                  | rounding: nearly                 | /rules/figures/1/rounding
            texts['note'] == '研发'          | texts['note'] == 1               | /activities/0/when
            """)
    void names_the_place_of_what_does_not_hang_together(String right, String wrong, String said) {
        assertThat(EstimateValueTest.TABLE).contains(right);

        var reading = ValueTable.FORMAT.read(EstimateValueTest.TABLE.replace(right, wrong));

        assertThat(reading).isInstanceOf(RuleReading.Unreadable.class);
        assertThat(reading.toString()).contains(said);
    }
}
