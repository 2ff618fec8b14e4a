package yihao.talent.catalogue;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.Degree.NONE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.talent.Degree;
import yihao.talent.Line;
import yihao.talent.TalentClass;

@DisplayName("TA-01 TA-02 A talent's class")
class ClassificationTest {

    static final LocalDate NOW = LocalDate.of(2026, 10, 15);

    final Catalogues catalogues = Catalogues.shipped();

    @ParameterizedTest(name = "百千万 on {0} is {1}")
    @CsvSource(textBlock = """
            2016-12-31,      none,
            2017-01-01, jinan-2017@1, C
            2021-12-31, jinan-2017@1, C
            2022-01-01, jinan-2022@1, B
            2026-10-15, jinan-2022@1, B
            """)
    void is_the_one_of_the_catalogue_in_force_on_the_day(LocalDate day, String catalogue, TalentClass talentClass) {
        var title = new Title("百千万人才工程国家级人选", "人社部", 2014);

        var classification = catalogues.classify(List.of(title), NONE, day);

        assertThat(classification.catalogue()).isEqualTo(catalogue);
        assertThat(classification.talentClass()).isEqualTo(talentClass);
    }

    @Test
    void is_the_highest_that_any_title_earns_and_names_each() {
        var titles = List.of(new Title("泰山学者", "山东省", 2019), new Title("中国工程院院士", "中国工程院", 2023));

        var classification = catalogues.classify(titles, Degree.DOCTOR, NOW);

        assertThat(classification.talentClass()).isEqualTo(TalentClass.A);
        assertThat(classification.reasons())
                .extracting(Line::code)
                .containsExactly("class-by-title", "class-by-title", "class-by-degree");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"DOCTOR, E", "MASTER, E", "BACHELOR,", "NONE,"})
    void is_e_by_degree_alone(Degree degree, TalentClass talentClass) {
        assertThat(catalogues.classify(List.of(), degree, NOW).talentClass()).isEqualTo(talentClass);
    }

    @ParameterizedTest(name = "head of a region since {0}: {1}")
    @CsvSource({"2025, B", "2026,"})
    void asks_for_the_years_the_catalogue_asks_for(int since, TalentClass talentClass) {
        var title = new Title("世界500强区域总部负责人", "示例集团", since);

        assertThat(catalogues.classify(List.of(title), NONE, NOW).talentClass()).isEqualTo(talentClass);
    }

    @Test
    void is_nothing_for_a_title_the_catalogue_does_not_know() {
        var title = new Title("年度优秀员工", "示例公司", 2020);

        assertThat(catalogues.classify(List.of(title), NONE, NOW).inClass()).isEmpty();
    }

    @Test
    void historic_titles_are_kept_and_not_printed() {
        var historic = new Title("千人计划", "—", 2012);
        var current = new Title("泰山学者", "山东省", 2019);

        assertThat(catalogues.printable(List.of(historic, current))).containsExactly(current);
    }

    /// The published lists, except that two of them carry a remark in brackets which our entry writes out.
    @Test
    void follows_every_title_of_the_published_catalogues() throws IOException {
        var published = published();
        assertPublished(published.get("A"), TalentClass.A, "jinan-2017", "jinan-2022");
        assertPublished(published.get("B"), TalentClass.B, "jinan-2017", "jinan-2022");
        assertPublished(published.get("B_newer"), TalentClass.B, "jinan-2022");
        assertPublished(published.get("C"), TalentClass.C, "jinan-2017", "jinan-2022");
        assertPublished(published.get("C_older"), TalentClass.C, "jinan-2017");
    }

    private void assertPublished(JsonNode titles, TalentClass talentClass, String... versions) {
        var byId = catalogues.book().versions().stream().collect(toMap(RuleSet::id, version -> version));
        Stream.of(versions)
                .map(byId::get)
                .forEach(version -> titles.forEach(title -> {
                    var written = ours(title.asString());
                    assertThat(version.rules().entries())
                            .as("%s in %s", written, version.id())
                            .anyMatch(entry -> entry.titles() != null
                                    && entry.titles().contains(written)
                                    && entry.talentClass() == talentClass);
                }));
    }

    private static String ours(String title) {
        return title.replace(" (杰青)", "")
                .replace(" (>=1 year)", "")
                .replace(" 特等/一等奖前2名", "特等或一等奖前2名")
                .strip();
    }

    private static JsonNode published() throws IOException {
        try (var in = ClassificationTest.class.getResourceAsStream("/published/talent-classes.yaml")) {
            return new YAMLMapper().readTree(in).get(0).get("catalogue");
        }
    }

    /// Of a made-up city: a title and a degree together, a title held three years.
    @ParameterizedTest(name = "{0} of {1}, {2}: {3}")
    @CsvSource(textBlock = """
            正高级工程师, 2020, DOCTOR,   B
            正高级工程师, 2020, MASTER,   D
            正高级工程师, 2020, BACHELOR,
            别的职称,     2020, DOCTOR,   D
            江湾英才,     2028, BACHELOR, C
            江湾英才,     2029, BACHELOR,
            """)
    void may_ask_for_a_title_and_a_degree(String title, int year, Degree degree, TalentClass talentClass) {
        var unseen = new Catalogues(
                RuleBook.of(List.of(TalentCatalogue.FORMAT.read("""
                kind: talent-catalogue
                id: jiangwan-2031
                version: 1
                validFrom: 2031-01-01
                source: 江湾市人才目录
                rules:
                  city: 江湾
                  names: {B: 领军, C: 骨干, D: 青年}
                  entries:
                    - {talentClass: B, titles: [正高级工程师], degrees: [DOCTOR]}
                    - {talentClass: C, titles: [江湾英才], leastYears: 3}
                    - {talentClass: D, degrees: [DOCTOR, MASTER]}
                """).orElseThrow("unseen"))));

        var classification = unseen.classify(List.of(new Title(title, "江湾市", year)), degree, LocalDate.of(2031, 1, 1));

        assertThat(classification.talentClass()).isEqualTo(talentClass);
    }
}
