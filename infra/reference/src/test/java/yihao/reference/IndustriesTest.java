package yihao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reference.Industry.Level.CLASS;
import static yihao.reference.Industry.Level.DIVISION;
import static yihao.reference.Industry.Level.GROUP;
import static yihao.reference.Industry.Level.SECTION;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("GB/T 4754-2017")
class IndustriesTest {

    private final Industries industries = Industries.shipped();

    @Test
    void has_the_published_number_of_lines_on_each_level() {
        var counts = industries.all().stream().collect(Collectors.groupingBy(Industry::level, Collectors.counting()));

        assertThat(counts).isEqualTo(Map.of(SECTION, 20L, DIVISION, 97L, GROUP, 473L, CLASS, 1382L));
    }

    @Test
    void finds_a_class_and_its_way_up() {
        assertThat(industries.path("2651")).extracting(Industry::code).containsExactly("C", "26", "265", "2651");
        assertThat(industries.find("2651")).get().extracting(Industry::isLeaf).isEqualTo(true);
        assertThat(industries.find("26")).get().extracting(Industry::isLeaf).isEqualTo(false);
    }

    @Test
    void knows_what_stands_under_a_heading() {
        assertThat(industries.isWithin("2651", "C")).isTrue();
        assertThat(industries.isWithin("2651", "26")).isTrue();
        assertThat(industries.isWithin("2651", "27")).isFalse();
        assertThat(industries.isWithin("9999", "C")).isFalse();
    }

    @Test
    void hangs_together_and_only_classes_have_nothing_below() {
        assertThat(industries.all()).allSatisfy(industry -> {
            industry.above()
                    .ifPresent(parent -> assertThat(industries.find(parent)).isPresent());
            assertThat(industries.children(industry.code()).isEmpty()).isEqualTo(industry.isLeaf());
        });
    }
}
