package yihao.lead.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.lead.letter.Content.Form;
import yihao.lead.letter.Content.Head;
import yihao.lead.letter.Content.Person;

@DisplayName("L3 The mail inside a forwarded one")
class OriginalTest {

    static final LetterRule RULE = LetterRule.shipped().versions().getLast().rules();
    static final Person OFFICER = new Person("科长", "officer@example.gov.cn");
    static final String QQ = """
            ------------------ 原始邮件 ------------------
            发件人: "安娜" <anna@example.org>;
            发送时间: 2026年8月30日(星期日) 下午3:20
            收件人: "招商"<z@example.gov.cn>;
            主题: 投资意向

            正文""";
    static final String FOXMAIL = """
            发件人： 安娜[mailto:anna@example.org]
            发送时间： 2026-08-30 15:20
            收件人： z@example.gov.cn
            主题： 投资意向

            正文""";
    static final String NETEASE = """
            ---- 转发的原始邮件 ----
            | 发件人 | 安娜<anna@example.org> |
            | 发送日期 | 2026年08月30日 15:20 |
            | 收件人 | <z@example.gov.cn> |
            | 主题 | 投资意向 |
            正文""";
    static final String NETEASE_PAGE =
            "发件人\t安娜<anna@example.org>\n发送日期\t2026年08月30日 15:20\n收件人\tz@x.cn\n主题\t投资意向\n\n正文";
    static final String OUTLOOK_ZH = """
            ________________________________
            发件人: 安娜 <anna@example.org>
            发送时间: 2026年8月30日 15:20
            收件人: z@example.gov.cn
            主题: 投资意向

            正文""";
    static final String OUTLOOK_EN = """
            -----Original Message-----
            From: 安娜 <anna@example.org>
            Sent: Sunday, August 30, 2026 3:20 PM
            To: z@example.gov.cn
            Subject: RE: 投资意向

            正文""";
    static final String GMAIL = """
            ---------- Forwarded message ---------
            From: 安娜 <anna@example.org>
            Date: Sun, Aug 30, 2026 at 3:20 PM
            Subject: 投资意向
            To: <z@example.gov.cn>

            正文""";
    static final String APPLE = """
            Begin forwarded message:

            > From: 安娜 <anna@example.org>
            > Subject: 投资意向
            > Date: 30 August 2026 at 15:20:00 CEST
            > To: z@example.gov.cn
            >
            正文""";

    @ParameterizedTest
    @ValueSource(strings = {QQ, FOXMAIL, NETEASE, NETEASE_PAGE, OUTLOOK_ZH, OUTLOOK_EN, GMAIL})
    void is_known_by_the_head_that_mailers_write(String text) {
        var original = Original.of(mail("转发：投资意向", "请登记。\n\n" + text), RULE);

        assertThat(original)
                .isEqualTo(new Original(
                        new Person("安娜", "anna@example.org"), "投资意向", LocalDate.parse("2026-08-30"), "正文", true));
    }

    @Test
    void is_known_where_each_of_its_lines_is_quoted() {
        var original = Original.of(mail("投资意向", APPLE), RULE);

        assertThat(original.from()).isEqualTo(new Person("安娜", "anna@example.org"));
        assertThat(original.on()).isEqualTo(LocalDate.parse("2026-08-30"));
        assertThat(original.text()).endsWith("正文");
    }

    @Test
    void is_not_what_an_answer_quotes() {
        var original = Original.of(mail("Re: 投资意向", "我们有意。\n\n" + OUTLOOK_EN), RULE);

        assertThat(original.from()).isEqualTo(OFFICER);
        assertThat(original.forwarded()).isFalse();
        assertThat(original.subject()).isEqualTo("投资意向");
        assertThat(original.on()).isEqualTo(LocalDate.parse("2026-09-01"));
    }

    @Test
    void is_the_mail_itself_where_no_head_says_otherwise() {
        var original = Original.of(mail("Fwd: 答复: Fwd[2]: 投资意向", "From: nobody said more"), RULE);

        assertThat(original.subject()).isEqualTo("投资意向");
        assertThat(original.from()).isEqualTo(OFFICER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026年8月30日 15:20                 | 2026-08-30
            2026/8/30 星期日                    | 2026-08-30
            Sunday, August 30, 2026 3:20 PM     | 2026-08-30
            30. Aug 2026 15:20                  | 2026-08-30
            Sun, 30 Aug 2026 23:30:00 +0200     | 2026-08-31
            8/30/2026                           | -
            2026-13-41                          | -
            yesterday                           | -
            """)
    void was_sent_on_a_day_that_can_be_read_in_one_way_only(String written, @Nullable LocalDate day) {
        assertThat(WrittenDay.in(written).orElse(null)).isEqualTo(day);
    }

    private static Content mail(String subject, String text) {
        var head = new Head(OFFICER, subject, Instant.parse("2026-08-31T17:00:00Z"));
        return new Content(Form.MAIL, List.of(), head, null, text, false, List.of(), 0, null);
    }
}
