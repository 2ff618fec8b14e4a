package yihao.reference.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L2 A name that is typed")
class TypingTest {

    private final Typing typing = Typing.shipped();

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            wanhua           | 万华化学集团股份有限公司
            whhx             | 万华化学集团股份有限公司
            WanHua           | 烟台万华化学
            wàn huá          | 烟台万华化学
            huaxue           | 万华化学
            hx               | 万华化学
            万华             | 烟台万华化学
            萬華             | 烟台万华化学
            万 华            | 烟台万华化学
            changcheng       | 长城汽车
            zhangcheng       | 长城汽车
            ccqc             | 长城汽车
            chongqing        | 重庆长安汽车
            cqca             | 重庆长安
            luan             | 六安钢铁
            xiamen           | 厦门航空
            xmhk             | 厦门航空
            lvdi             | 绿地控股
            tclkj            | TCL科技集团
            siem             | Siemens Energy AG
            energy           | Siemens Energy AG
            siemens energy a | Siemens Energy AG
            muller           | Müller GmbH & Co. KG
            l-2026-0001      | L-2026-000123
            000123           | L-2026-000123
            """)
    void finds_what_is_called_so_from_one_of_its_characters_or_words_on(String typed, String name) {
        assertThat(isFound(typed, name)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource(delimiter = '|', textBlock = """
            anhua   | 万华化学
            whx     | 万华化学
            皖华    | 万华化学
            iemens  | Siemens Energy AG
            """)
    void does_not_find_what_only_contains_the_letters_or_sounds_alike_in_other_characters(String typed, String name) {
        assertThat(isFound(typed, name)).isFalse();
    }

    @Test
    void is_nothing_where_no_letter_is_typed() {
        assertThat(typing.beginning("*** （）")).isEmpty();
        assertThat(typing.characters("***")).isEmpty();
    }

    @Test
    void has_a_bounded_number_of_beginnings_however_long_and_ambiguous_it_is() {
        assertThat(typing.beginnings("重行长乐".repeat(50))).hasSizeLessThanOrEqualTo(60 * 16);
        assertThat(typing.beginnings("重行长乐".repeat(50)))
                .allSatisfy(one -> assertThat(one).hasSizeLessThanOrEqualTo(24));
    }

    @Test
    void is_compared_by_its_beginning_where_it_is_very_long() {
        var name = "中国石油化工集团有限公司胜利石油管理局有限公司";

        assertThat(isFound("zhongguoshiyouhuagongjituanyouxiangongsi", name)).isTrue();
        assertThat(isFound(name, name)).isTrue();
        assertThat(isFound(name + "二", name)).isFalse();
    }

    private boolean isFound(String typed, String name) {
        return typing.beginnings(name).stream().anyMatch(one -> one.startsWith(typing.beginning(typed)))
                && typing.characters(typed)
                        .map(plain -> typing.plain(name).contains(plain))
                        .orElse(true);
    }
}
