package yihao.reference.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.reference.names.NormalisedName.Relation;

@DisplayName("L4 Six hundred real brands")
class RealBrandsTest {

    private final EnterpriseNames names = EnterpriseNames.shipped();
    private final List<String> brands = brands();

    @Test
    void meet_themselves_in_every_way_of_writing() {
        // 山东省油灯 is 山东 + 省油灯 and 山东省 + 油灯: nobody can tell without asking
        assertThat(brands)
                .filteredOn(brand -> !brand.startsWith("省"))
                .hasSize(599)
                .allSatisfy(brand -> {
                    var name = names.normalise("山东" + brand + "有限公司");

                    assertThat(names.normalise("山東省 " + fullWidth(brand) + "股份有限公司")
                                    .relationTo(name))
                            .isEqualTo(Relation.EQUAL);
                    assertThat(names.normalise(brand + "(山东)有限责任公司").relationTo(name))
                            .isEqualTo(Relation.EQUAL);
                });
    }

    @Test
    void never_meet_their_namesake_of_another_province() {
        assertThat(brands).allSatisfy(brand -> {
            var here = names.normalise("山东" + brand + "有限公司");
            var there = names.normalise("江苏" + brand + "有限公司");

            assertThat(here.key()).isNotEqualTo(there.key());
            assertThat(here.relationTo(there)).isNotEqualTo(Relation.EQUAL);
        });
    }

    @Test
    void stay_apart_from_each_other() {
        var keys = brands.stream()
                .map(brand -> names.normalise("山东" + brand + "有限公司").key())
                .distinct();

        assertThat(keys.count()).isGreaterThanOrEqualTo(598);
    }

    private static String fullWidth(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
        return wide.toString();
    }

    private static List<String> brands() {
        try (var stream = RealBrandsTest.class.getResourceAsStream("brands.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
