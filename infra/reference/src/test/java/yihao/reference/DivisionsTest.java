package yihao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.reference.Division.Kind;

@DisplayName("The divisions of China")
class DivisionsTest {

    private final Divisions divisions = Divisions.shipped();

    @ParameterizedTest(name = "{0} is {2}, {1}")
    @CsvSource(textBlock = """
            370000, 山东省,                       PROVINCE
            370300, 淄博市,                       PREFECTURE
            370303, 张店区,                       COUNTY
            370116, 莱芜区,                       COUNTY
            370176, 济南高新技术产业开发区,       STATISTICAL_ZONE
            320576, 苏州工业园区,                 STATISTICAL_ZONE
            441900, 东莞市,                       PREFECTURE
            429000, 省直辖县级行政区划,           GROUPING
            710000, 台湾省,                       PROVINCE
            """)
    void are_found_by_code_with_their_kind(String code, String name, Kind kind) {
        var division = divisions.find(code).orElseThrow();

        assertThat(division.name()).isEqualTo(name);
        assertThat(division.kind()).isEqualTo(kind);
    }

    @Test
    void do_not_know_a_city_that_was_merged_into_its_neighbour() {
        assertThat(divisions.find("371200")).isEmpty();
    }

    @Test
    void tell_a_statistical_zone_from_an_administrative_division() {
        assertThat(divisions.find("370176"))
                .get()
                .extracting(Division::isAdministrative)
                .isEqualTo(false);
        assertThat(divisions.find("370102"))
                .get()
                .extracting(Division::isAdministrative)
                .isEqualTo(true);
    }

    @Test
    void list_the_counties_of_a_city_in_the_order_of_their_codes() {
        assertThat(divisions.children("370300"))
                .extracting(Division::name)
                .containsExactly("淄川区", "张店区", "博山区", "临淄区", "周村区", "桓台县", "高青县", "沂源县");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"370303, 山东省淄博市张店区", "110105, 北京市朝阳区", "429004, 湖北省仙桃市", "999999, ''"})
    void write_the_full_name_without_the_headings_of_the_list(String code, String fullName) {
        assertThat(divisions.fullName(code)).isEqualTo(fullName);
    }

    @Test
    void hang_together() {
        assertThat(divisions.all()).hasSizeGreaterThan(3300).allSatisfy(division -> {
            assertThat(division.code()).hasSize(6);
            division.above()
                    .ifPresent(parent -> assertThat(divisions.find(parent)).isPresent());
        });
    }
}
