package yihao.lead.reminder.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.contracts.platform.ClockKind;
import yihao.lead.DueDate;
import yihao.lead.intake.LeadClocks;
import yihao.lead.reminder.Mailer.Entry;
import yihao.lead.reminder.Mailer.Letter;
import yihao.platform.web.problem.Texts;

@DisplayName("G6 The text of a reminder's mail")
class LetterTextsTest {

    final Texts texts = new Texts("lead");
    final LetterTexts letters = new LetterTexts(texts, "https://yihao.example/");

    static Stream<String> kinds() {
        var ofLeads = Arrays.stream(DueDate.Kind.values())
                .map(kind -> LeadClocks.kind(new DueDate(kind, "u", LocalDate.EPOCH, false)));
        var others = Stream.of(
                "record-visit",
                "follow-up-visit",
                "report-trip",
                "reach-targets",
                "pairing-ends",
                "hand-over",
                "review-guests",
                "schedule-meeting",
                "record-meeting",
                "carry-out",
                "confirm-commitment");
        var ofOtherServices = Arrays.stream(ClockKind.values()).map(ClockKind::kind);
        return Stream.of(ofLeads, others.map("lead."::concat), ofOtherServices).flatMap(each -> each);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void names_each_clock_in_both_languages(String kind) {
        assertThat(texts.has("reminder.what." + kind, Locale.CHINESE)).isTrue();
        assertThat(texts.has("reminder.what." + kind, Locale.ENGLISH)).isTrue();
    }

    @Test
    void says_of_each_matter_what_is_due_since_when_and_where() {
        var letter = letter(entry("L-1", false), entry("L-2", true));

        assertThat(letters.subject(letter)).isEqualTo("【一号】2 项事项待办理");
        assertThat(letters.body(letter)).isEqualTo("""
                您有待办理的事项：

                L-1 研判线索
                2026-09-04 前（含当日）办理
                https://yihao.example/leads/1

                L-2 研判线索
                已逾期，应于 2026-09-04 前办理
                https://yihao.example/leads/1

                详细内容请登录系统查看：https://yihao.example
                此邮件由系统自动发送，请勿回复。""");
    }

    @Test
    void names_a_matter_without_a_number_as_the_list_of_work_does() {
        var unnumbered = new Entry("lead.hand-over", "", LocalDate.of(2026, 9, 4), false, "/network/units/1");

        assertThat(letters.subject(letter(unnumbered))).isEqualTo("【一号】任期届满：交接未办结工作，2026-09-04 到期");
    }

    @Test
    void tells_a_deputy_in_both_languages_that_it_is_for_the_officer_and_not_for_whom() {
        var both = List.of(Locale.CHINESE, Locale.ENGLISH);
        var letter = new Letter("<m@x>", "a@example.org", both, true, List.of(entry("L-1", false)));

        assertThat(letters.body(letter))
                .contains("您今天代理的同事有下列事项；登录后请选择代其办理。\n\nL-1 研判线索")
                .contains("the colleague you stand in for today");
    }

    private static Letter letter(Entry... entries) {
        return new Letter("<m@x>", "a@example.org", List.of(Locale.CHINESE), false, List.of(entries));
    }

    private static Entry entry(String number, boolean overdue) {
        return new Entry("lead.judge", number, LocalDate.of(2026, 9, 4), overdue, "/leads/1");
    }
}
