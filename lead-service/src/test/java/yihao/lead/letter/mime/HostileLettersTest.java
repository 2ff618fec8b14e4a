package yihao.lead.letter.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.letter.Samples.bytes;
import static yihao.lead.letter.mime.MimeLettersTest.RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Outcome;
import yihao.lead.World;
import yihao.lead.enterprise.FirmsInText;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.letter.Content;
import yihao.lead.letter.DraftLetter;
import yihao.lead.letter.LetterProblem;
import yihao.lead.letter.LetterRule;
import yihao.lead.letter.Samples;

/// Each of these once took a parser of mails down, or would: it hangs the test where it still does.
@DisplayName("L3 A letter of whomever, whatever it holds")
@Timeout(120)
class HostileLettersTest {

    static final int MUTANTS = 400;
    static final String HEAD = "From: a@example.org\nSubject: S\n";
    static final String FORWARDED = "From: a@example.org\nSubject: Fwd: S\n";

    final MimeLetters letters = new MimeLetters();
    final World world = new World();
    final DraftLetter drafts = new DraftLetter(
            new FirmsInText(world.enterprises, world.enterpriseSight, new IdentityKeys(world.names)),
            LetterRule.shipped());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void is_read_or_refused_however_it_was_changed_on_the_way(long seed) {
        var random = new Random(seed);
        var samples = List.of(
                Samples.mail("a1", "示例精细化工有限公司"),
                Samples.forwarded("f1", "示例精细化工有限公司"),
                Samples.calendar("u1", "RRULE:FREQ=DAILY\n"));

        for (int at = 0; at < MUTANTS; at++) {
            var mutant = Mutants.of(samples.get(at % samples.size()), random);
            if (letters.read(mutant, RULE) instanceof Outcome.Done<Content>(var content)) {
                var draft = drafts.draft(content, BUREAU_PERSON, LocalDate.parse("2026-09-01"));
                assertThat(draft.content().length())
                        .isLessThanOrEqualTo(RULE.longest().content());
            }
        }
    }

    @Test
    void may_not_be_nested_deeper_than_people_nest() {
        var nested = new StringBuilder();
        for (int at = 0; at < 30; at++) {
            nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(at, at));
        }

        assertRefused(HEAD + nested + "Content-Type: text/plain\n\nx\n");
        assertRefused(HEAD + "Content-Type: message/rfc822\n\n".repeat(30) + HEAD + "\nx\n");
    }

    @Test
    void may_not_have_more_parts_than_people_send() {
        var head = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n";

        assertRefused(head + "--b\n\n".repeat(RULE.limits().parts() + 1) + "--b--\n");
        assertRefused(head + "--b\n\n".repeat(300_000));
    }

    @Test
    void may_not_have_a_head_without_end() {
        assertRefused(HEAD + "X-Long: " + "a".repeat(RULE.limits().headerBytes()) + "\n\nx\n");
        assertRefused(HEAD + "X-Many: a\n".repeat(20_000) + "\nx\n");
    }

    @Test
    void is_cut_where_its_text_or_its_files_have_no_end() {
        var text = read(HEAD + "\n" + "x".repeat(RULE.limits().textCharacters() * 2));
        assertThat(text.textCut()).isTrue();
        assertThat(text.text()).hasSize(RULE.limits().textCharacters());

        var file = "--b\nContent-Type: image/png; name=x.png\nContent-Disposition: attachment\n\nPNG\n";
        var files = read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                + file.repeat(RULE.limits().files() + 2) + "--b--\n");
        assertThat(files.files()).hasSize(RULE.limits().files());
        assertThat(files.filesLeftOut()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/html\n\n%s",
                "Content-Type: text/plain\n\n%s",
                "Subject: %s\n\nx",
                "From: %s\n\nx",
                "Content-Transfer-Encoding: quoted-printable\n\n%s",
                "Content-Type: text/plain; charset=%s\n\nx",
                "Content-Type: multipart/mixed; boundary=\"%s\"\n\nx",
                "Content-Disposition: attachment; filename*0*=%s\n\nx"
            })
    void is_read_in_time_however_often_it_repeats_itself(String form) {
        for (var unit : List.of(
                "<div>",
                "<td>",
                "=?utf-8?B?",
                "=?utf-8?Q?=E6?= ",
                " ",
                "发件人:",
                "\"",
                "(",
                "@",
                "有限公司",
                "电话：1 ",
                "> ",
                "From: x\n",
                "=\n")) {
            var outcome = letters.read(bytes(FORWARDED + form.formatted(unit.repeat(20_000))), RULE);
            if (outcome instanceof Outcome.Done<Content>(var content)) {
                assertThat(drafts.draft(content, BUREAU_PERSON, LocalDate.parse("2026-09-01")))
                        .isNotNull();
            }
        }
    }

    @Test
    void may_bring_no_calendar_that_is_none() {
        assertThat(letters.read(bytes("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(100_000)), RULE))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(letters.read(bytes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:" + "x".repeat(2_000_000)), RULE))
                .isInstanceOf(Outcome.Refused.class);
        var broken = done(letters.read(Samples.calendar("u", "DURATION:P99999999999Y\nRDATE:x\n"), RULE));
        assertThat(broken.event()).isNotNull();
    }

    @Test
    void keeps_what_its_files_say_of_themselves_out_of_their_names() {
        var content = read(HEAD
                + "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"../../etc/x\"\n\n%PDF\n");

        assertThat(content.files())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).endsWith("x"));
    }

    private Content read(String text) {
        return done(letters.read(bytes(text), RULE));
    }

    private void assertRefused(String text) {
        assertThat(refused(letters.read(bytes(text), RULE)).problem()).isEqualTo(LetterProblem.LETTER_TOO_COMPLEX);
    }
}
