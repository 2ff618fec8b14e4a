package yihao.lead.letter.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.letter.mime.MimeLettersTest.RULE;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import yihao.kernel.Outcome;
import yihao.lead.World;
import yihao.lead.enterprise.FirmsInText;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.letter.Content;
import yihao.lead.letter.Content.Form;
import yihao.lead.letter.Content.Head;
import yihao.lead.letter.Content.Person;
import yihao.lead.letter.Draft;
import yihao.lead.letter.DraftLetter;
import yihao.lead.letter.LetterRule;

/// Letters are made up for five minutes each where `JAZZER_FUZZ=1`; otherwise those that stand in
/// `LetterFuzzTestInputs`.
@DisplayName("L3 Whatever somebody hands in as a letter")
@Timeout(20) // for each single input, also where they are made up
class LetterFuzzTest {

    static final String FIRM = "示例精细化工有限公司";
    static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    static final Person OFFICER = new Person("示例甲", "officer@example.gov.cn");
    static final byte[] CALENDAR = "BEGIN:VCALENDAR\r\n".getBytes(US_ASCII);

    final MimeLetters letters = new MimeLetters();
    final DraftLetter drafts = drafts();

    private static DraftLetter drafts() {
        var world = new World();
        var _ = world.reported(FIRM);
        var firms = new FirmsInText(world.enterprises, world.enterpriseSight, new IdentityKeys(world.names));
        return new DraftLetter(firms, LetterRule.shipped());
    }

    @FuzzTest(maxDuration = "5m")
    void is_read_or_refused_whatever_its_bytes(byte[] file) {
        hold(file);
    }

    @FuzzTest(maxDuration = "5m")
    void is_read_or_refused_whatever_a_calendar_says(byte[] said) {
        var file = Arrays.copyOf(CALENDAR, CALENDAR.length + said.length);
        System.arraycopy(said, 0, file, CALENDAR.length, said.length);

        hold(file);
    }

    @FuzzTest(maxDuration = "5m")
    void proposes_no_more_than_its_text_says(FuzzedDataProvider data) {
        var subject = data.pickValue(List.of("投资意向", "转发：投资意向", "Fwd[2]: Re: 投资意向"));
        var text = new String(data.consumeRemainingAsBytes(), UTF_8);
        var head = new Head(OFFICER, subject, Instant.parse("2026-08-31T17:00:00Z"));
        var content = new Content(Form.MAIL, List.of(), head, null, text, false, List.of(), 0, null);

        var draft = draft(content);

        assertThat(draft(content)).isEqualTo(draft);
        assertThat(said(text)).contains(said(draft.content()));
        if (draft.phone() != null) {
            assertThat(text).contains(draft.phone());
        }
        if (draft.sender() != null && draft.sender().mail() != null) {
            assertThat(OFFICER.mail() + text).contains(draft.sender().mail());
        }
    }

    private void hold(byte[] file) {
        var read = letters.read(file, RULE);
        if (read instanceof Outcome.Done<Content>(var content)) {
            WithinLimits.hold(content, file.length);
            draft(content);
        }
        WithinLimits.holdRefusal(read);
        assertThat(WithinLimits.comparable(letters.read(file, RULE))).isEqualTo(WithinLimits.comparable(read));
    }

    private Draft draft(Content content) {
        var draft = drafts.draft(content, BUREAU_PERSON, TODAY);
        WithinLimits.hold(draft, TODAY);
        assertThat(draft.firms()).allSatisfy(firm -> assertThat(firm.name()).isEqualTo(FIRM));
        return draft;
    }

    private static String said(String text) {
        return text.lines().collect(Collectors.joining("\n"));
    }
}
