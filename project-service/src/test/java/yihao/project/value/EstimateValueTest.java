package yihao.project.value;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.NOON;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.Profile;
import yihao.project.lifecycle.Project;
import yihao.project.value.Estimate.Figure;
import yihao.project.value.Estimate.Reason;

@DisplayName("PV-02 to PV-04 What a project is expected to bring")
class EstimateValueTest {

    static final String TABLE = """
            kind: value-table
            id: unseen
            version: 2
            validFrom: 2026-01-01
            source: 文件
            rules:
              inputs:
                - {id: land, field: landMu, label: {zh: 地, en: Land}}
                - {id: cost, field: contractAmount, label: {zh: 金额, en: Cost}}
                - {id: said, field: amount, label: {zh: 投资, en: Said}}
                - {id: word, field: note, label: {zh: 备注, en: Word}}
              factorKinds:
                - {id: perMu, label: {zh: 亩均, en: Per mu}, unit: 万元/亩}
                - {id: rate, label: {zh: 率, en: Rate}, unit: 比例}
              activities:
                - {id: RESEARCH, label: {zh: 研发, en: Research}, when: "'note' in texts && texts['note'] == '研发'"}
                - {id: NEVER, label: {zh: 无, en: Never}, when: "texts['nothing'] == ''"}
              figures:
                - {id: output, label: {zh: 产值, en: Output}, unit: 万元, scale: 1, rounding: half_up, ways: [{uses: [perMu, land], formula: perMu * land}]}
                - id: tax
                  label: {zh: 税, en: Tax}
                  unit: 万元
                  scale: 2
                  rounding: down
                  ways:
                    - {uses: [output, rate], formula: output * rate}
                    - {uses: [cost], formula: "cost / decimal('10000')"}
                - {id: each, label: {zh: 均, en: Each}, unit: 元, scale: 0, rounding: up, ways: [{uses: [cost, land], formula: cost / land}]}
                - {id: abroad, label: {zh: 外, en: Abroad}, unit: 元, scale: 0, rounding: up, ways: [{uses: [said, word], formula: said + word}]}
              factors:
                - {kind: perMu, industry: C, year: 2025, value: 1}
                - {kind: perMu, industry: "26", year: 2022, value: 2, source: 年鉴}
                - {kind: perMu, industry: "26", year: 2024, value: 3.25}
                - {kind: perMu, industry: "2614", year: 2020, value: 4}
                - {kind: perMu, industry: "*", year: 2019, value: 9}
                - {kind: perMu, activity: RESEARCH, year: 2023, value: 7}
                - {kind: rate, industry: "26", year: 2024, value: 0.333}
            """;

    static final Map<String, FieldValue> LAND = Map.of("landMu", new FieldValue.Measure(new BigDecimal("10.1")));

    static Versioned<Project> project(@Nullable String industry, Map<String, FieldValue> fields) {
        var world = new ExampleProjects();
        var id = world.started("lead-1");
        var one = world.state(id);
        var profile = new Profile("甲", industry, true, List.of(), fields);
        return new Versioned<>(
                id,
                1,
                new Project(
                        one.number(),
                        one.origin(),
                        one.unit(),
                        profile,
                        List.of(),
                        one.stage(),
                        one.standing(),
                        one.stageLog()));
    }

    static Figure figure(String id, @Nullable String industry, int year, Map<String, FieldValue> fields) {
        var set = ValueTable.FORMAT.read(TABLE).orElseThrow("table");
        return EstimateValue.of(project(industry, fields), set, year, NOON).figures().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} in {1}: {2} of {3}")
    @CsvSource(textBlock = """
            2614, 2026, 40.4, 2020 2614
            2614, 2020, 40.4, 2020 2614
            2614, 2019, 90.9, 2019 *
            2613, 2026, 32.8, 2024 26
            2613, 2024, 32.8, 2024 26
            2613, 2023, 20.2, 2022 26; 年鉴
            2613, 2021, 90.9, 2019 *
            27,   2025, 10.1, 2025 C
            27,   2024, 90.9, 2019 *
            9999, 2026, 90.9, 2019 *
            """)
    void takes_the_most_specific_industry_and_of_it_the_newest_year_that_has_come(
            String industry, int year, String output, String from) {
        var figure = figure("output", industry, year, LAND);

        assertThat(figure.value()).isEqualTo(output);
        assertThat(figure.used().getFirst().from()).isEqualTo(from);
        assertThat(figure.rounding()).isEqualTo("HALF_UP 1");
    }

    @Test
    void takes_the_factor_of_its_activity_before_that_of_its_industry() {
        var fields = new HashMap<>(LAND);
        fields.put("note", new FieldValue.Text("研发"));

        assertThat(figure("output", "2614", 2026, fields).value()).isEqualTo("70.7");
        assertThat(figure("output", "2614", 2022, fields).value()).isEqualTo("40.4");
    }

    @Test
    void is_unknown_and_never_zero_where_something_is_not_known() {
        var noLand = figure("output", "2614", 2026, Map.of());
        assertThat(noLand.value()).isNull();
        assertThat(noLand.missing())
                .extracting(Estimate.Missing::id, Estimate.Missing::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("land", Reason.FIELD_EMPTY));
        var noFactor = figure("output", null, 2018, LAND);
        assertThat(noFactor.value()).isNull();
        assertThat(reasons(noFactor)).containsExactly(Reason.NO_FACTOR);
        assertThat(reasons(figure("abroad", "2614", 2026, Map.of("note", new FieldValue.Text("一")))))
                .containsExactly(Reason.NOT_IN_CNY, Reason.NO_NUMBER);
        assertThat(reasons(figure("tax", "2614", 2026, Map.of())))
                .containsExactly(Reason.FIGURE_UNKNOWN, Reason.FIELD_EMPTY);
    }

    static List<Reason> reasons(Figure figure) {
        return new ArrayList<>(
                figure.missing().stream().map(Estimate.Missing::reason).toList());
    }

    @Test
    void is_zero_where_zero_is_what_is_known() {
        var zero = figure("output", "2614", 2026, Map.of("landMu", new FieldValue.Measure(BigDecimal.ZERO)));

        assertThat(zero.value()).isEqualTo("0.0");
    }

    @Test
    void is_computed_by_the_first_way_of_which_everything_is_known_and_rounded_at_its_end() {
        var fields = new HashMap<>(LAND);
        fields.put("contractAmount", new FieldValue.Sum(Money.cny("123456.99")));

        assertThat(figure("tax", "2613", 2026, fields).value()).isEqualTo("10.92");
        assertThat(figure("tax", "2613", 2026, Map.of("contractAmount", new FieldValue.Sum(Money.cny("123456.99"))))
                        .value())
                .isEqualTo("12.34");
        assertThat(figure("each", "2613", 2026, fields).value()).isEqualTo("12224");
    }

    @ParameterizedTest(name = "{0} rounded down is {1}")
    @CsvSource({"land / decimal('3') * cost, 0", "land * cost / decimal('3'), 1"})
    void has_twenty_decimals_of_a_division_and_so_multiplies_first(String formula, String value) {
        var text = TABLE.replace(
                "rounding: up, ways: [{uses: [cost, land], formula: cost / land}]",
                "rounding: down, ways: [{uses: [cost, land], formula: \"" + formula + "\"}]");
        var fields = Map.<String, FieldValue>of(
                "landMu", new FieldValue.Measure(BigDecimal.ONE), "contractAmount", new FieldValue.Sum(Money.cny("3")));
        var set = ValueTable.FORMAT.read(text).orElseThrow("table");

        assertThat(EstimateValue.of(project("2613", fields), set, 2026, NOON).figures())
                .filteredOn(one -> one.id().equals("each"))
                .extracting(one -> String.valueOf(one.value()))
                .containsExactly(value);
    }

    @Test
    void has_no_answer_to_a_division_by_zero() {
        var fields = Map.<String, FieldValue>of(
                "landMu",
                new FieldValue.Measure(BigDecimal.ZERO),
                "contractAmount",
                new FieldValue.Sum(Money.cny("1")));

        assertThat(reasons(figure("each", "2613", 2026, fields))).containsExactly(Reason.NOT_COMPUTABLE);
    }
}
