package yihao.lead.letter.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.letter.Samples.base64;
import static yihao.lead.letter.Samples.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.lead.letter.Content;
import yihao.lead.letter.Content.Form;
import yihao.lead.letter.Content.Person;
import yihao.lead.letter.LetterProblem;
import yihao.lead.letter.LetterRule;
import yihao.lead.letter.Samples;

@DisplayName("L3 A mail, as it is read")
class MimeLettersTest {

    static final Charset GB18030 = Charset.forName("GB18030");
    static final LetterRule RULE = LetterRule.shipped().versions().getLast().rules();

    final MimeLetters letters = new MimeLetters();

    @Test
    void says_who_wrote_what_and_when_and_what_was_attached() {
        var content = read(Samples.mail("a1", "示例精细化工有限公司"));

        assertThat(content.form()).isEqualTo(Form.MAIL);
        assertThat(content.ids()).containsExactly("a1@example.org");
        assertThat(content.head().from()).isEqualTo(new Person("示例 安娜", "anna.muster@example.org"));
        assertThat(content.head().subject()).isEqualTo("投资意向");
        assertThat(content.head().sentAt()).isEqualTo(Instant.parse("2026-08-31T16:30:00Z"));
        assertThat(content.text()).contains("示例精细化工有限公司");
        assertThat(content.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("意向书.pdf");
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo(Samples.PDF);
        });
    }

    /// 镕 and 喆 are in GBK, not in GB2312, as which many mailers declare them.
    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GBK", "gb18030", "x-gbk", "\"GB2312\"", "nobody-knows", "us-ascii"})
    void is_read_in_the_charset_that_was_meant(String declared) {
        var text = Base64.getEncoder().encodeToString("您好，朱镕喆".getBytes(GB18030));

        var content = read(mail("Content-Type: text/plain; charset=" + declared
                + "\nContent-Transfer-Encoding: base64\n\n" + text + "\n"));

        assertThat(content.text()).isEqualTo("您好，朱镕喆");
    }

    @Test
    void has_a_subject_that_was_cut_in_the_middle_of_a_character() {
        var whole = "关于投资建设新材料基地的意向".getBytes(GB18030);
        var first = Base64.getEncoder().encodeToString(Arrays.copyOf(whole, 9));
        var second = Base64.getEncoder().encodeToString(Arrays.copyOfRange(whole, 9, whole.length));

        var content = read(bytes("From: a@example.org\nDate: Mon, 31 Aug 2026 18:30:00 +0200\nSubject: =?gb2312?B?"
                + first + "?=\n =?gb2312?B?" + second + "?=\n\nText\n"));

        assertThat(content.head().subject()).isEqualTo("关于投资建设新材料基地的意向");
    }

    @Test
    void has_headers_that_were_never_encoded() {
        var raw = "From: 安娜 <a@example.org>\nSubject: 投资意向\n\n您好\n".getBytes(GB18030);

        var content = done(letters.read(raw, RULE));

        assertThat(content.head().from()).isEqualTo(new Person("安娜", "a@example.org"));
        assertThat(content.head().subject()).isEqualTo("投资意向");
        assertThat(content.text()).isEqualTo("您好");
    }

    @Test
    void is_text_where_it_was_a_page() {
        var page = "<html><head><style>p{}</style><script>alert(1)</script></head><body><p>第一段&nbsp;甲</p>"
                + "<table><tr><td>发件人</td><td>乙</td></tr></table><p>第二段&lt;<br>末行</p></body></html>";

        var content = read(mail(
                "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64(page) + "\n"));

        assertThat(content.text()).isEqualTo("第一段 甲\n\n发件人\t乙\n\n第二段<\n末行");
    }

    @Test
    void is_plain_text_where_it_is_both_and_leaves_the_pictures_of_the_page_out() {
        var content = read(mail("""
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                =E6=84=8F=E5=90=91 =3D=
                 ja
                --a
                Content-Type: text/html; charset=utf-8

                <b>page</b>
                --a--
                --r
                Content-Type: image/png
                Content-ID: <logo>

                PNG
                --r--
                """));

        assertThat(content.text()).isEqualTo("意向 = ja");
        assertThat(content.files()).isEmpty();
    }

    @Test
    void that_was_forwarded_as_a_file_is_the_one_inside() {
        var content = read(mail("""
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: text/plain

                see below
                --m
                Content-Type: message/rfc822
                Content-Disposition: attachment; filename="inner.eml"

                From: Anna <anna@example.org>
                Subject: Plant
                Date: Sun, 30 Aug 2026 20:00:00 +0000
                Message-ID: <inner@example.org>

                We are Beispiel GmbH.
                --m--
                """));

        assertThat(Objects.requireNonNull(content.forwarded()).from())
                .isEqualTo(new Person("Anna", "anna@example.org"));
        assertThat(content.ids()).contains("inner@example.org");
        assertThat(content.text()).contains("Beispiel GmbH");
    }

    @Test
    void brings_the_calendar_entry_that_was_sent_with_it() {
        var entry = new String(Samples.calendar("uid-7"), StandardCharsets.UTF_8);

        var content =
                read(mail("Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/plain\n\nhello\n--m\n"
                        + "Content-Type: text/calendar; charset=utf-8; method=REQUEST\nContent-Transfer-Encoding: base64\n\n"
                        + base64(entry) + "\n--m--\n"));

        assertThat(content.ids()).contains("uid-7");
        assertThat(content.event()).isNotNull();
        assertThat(content.files()).isEmpty();
    }

    @Test
    void is_refused_where_it_is_none() {
        assertThat(refused(letters.read(bytes(Samples.PDF), RULE)).problem()).isEqualTo(LetterProblem.NOT_A_LETTER);
        assertThat(refused(letters.read(new byte[0], RULE)).problem()).isEqualTo(LetterProblem.NOT_A_LETTER);
        assertThat(refused(letters.read(bytes("BEGIN:VCALENDAR\nEND:VCALENDAR\n"), RULE))
                        .problem())
                .isEqualTo(LetterProblem.NOT_A_LETTER);
        var outlook = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0};
        assertThat(refused(letters.read(outlook, RULE)).problem()).isEqualTo(LetterProblem.LETTER_IS_OUTLOOKS);
    }

    private Content read(byte[] file) {
        return done(letters.read(file, RULE));
    }

    private static byte[] mail(String rest) {
        return bytes("From: a@example.org\nSubject: S\nMIME-Version: 1.0\n" + rest);
    }
}
