package yihao.lead.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

@DisplayName("L2 A pasted list of firms")
class PastedNamesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            甲乙科技有限公司      | 甲乙科技有限公司
            '  甲乙科技  '        | 甲乙科技
            1、甲乙科技           | 甲乙科技
            12. 甲乙科技          | 甲乙科技
            （3）甲乙科技         | 甲乙科技
            360数科               | 360数科
            7.11便利店            | 7.11便利店
            3M中国                | 3M中国
            """)
    void has_one_name_per_line_perhaps_numbered(String line, String name) {
        assertThat(PastedNames.read(line)).isEqualTo(Outcome.done(List.of(name)));
    }

    @Test
    void may_bring_the_other_columns_of_its_table_and_empty_lines() {
        assertThat(PastedNames.read("1\t甲乙科技\t张店区\r\n\r\n 2\t丙丁科技\n")).isEqualTo(Outcome.done(List.of("甲乙科技", "丙丁科技")));
    }

    @Test
    void names_one_at_least() {
        assertThat(PastedNames.read(" \n ")).isEqualTo(Outcome.refused(EnterpriseProblem.NO_FIRM_NAMED));
    }

    @Test
    void says_in_which_line_a_name_is_too_long() {
        assertThat(PastedNames.read("甲\n" + "乙".repeat(201)))
                .isEqualTo(Outcome.refused(
                        new Refusal(EnterpriseProblem.FIRM_NAME_TOO_LONG, Map.of("line", 2, "most", 200))));
    }
}
