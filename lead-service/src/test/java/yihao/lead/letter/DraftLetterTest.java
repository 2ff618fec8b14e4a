package yihao.lead.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.done;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.lead.Channel;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.intake.TypedReport;
import yihao.lead.letter.Content.Event;
import yihao.lead.letter.Content.Form;
import yihao.lead.letter.Content.Head;
import yihao.lead.letter.Content.Person;
import yihao.lead.letter.Draft.Named;
import yihao.lead.letter.Draft.Note;
import yihao.lead.letter.Draft.Outing;

@DisplayName("L3 The draft that a letter proposes")
class DraftLetterTest {

    static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    static final String FIRM = "江苏示例精细化工有限公司";

    final LetterWorld city = new LetterWorld();

    @Test
    void has_the_day_in_china_the_sender_and_the_telephone_below_the_name() {
        var draft = draft(read(Samples.mail("a1", FIRM)), ZHANGDIAN_OFFICER);

        assertThat(draft.title()).isEqualTo("投资意向");
        assertThat(draft.content()).startsWith("您好，我们是" + FIRM);
        assertThat(draft.sender()).isEqualTo(new Person("示例 安娜", "anna.muster@example.org"));
        assertThat(draft.phone()).isEqualTo("+49 89 123-4567");
        assertThat(draft.heardOn()).isEqualTo(LocalDate.parse("2026-09-01"));
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void is_that_of_the_forwarded_mail() {
        var draft = draft(read(Samples.forwarded("f1", FIRM)), ZHANGDIAN_OFFICER);

        assertThat(draft.title()).isEqualTo("投资意向");
        assertThat(draft.content()).doesNotContain("请登记").contains(FIRM);
        assertThat(draft.heardOn()).isEqualTo(LocalDate.parse("2026-08-30"));
        assertThat(draft.phone()).isEqualTo("138 0000 0000");
        assertThat(draft.notes()).containsExactly(Note.FORWARDED);
    }

    @Test
    void leaves_a_day_open_that_is_still_to_come() {
        var tomorrow = new Head(null, "S", Instant.parse("2026-09-02T02:00:00Z"));

        var draft = draft(mail(tomorrow, "", null), ZHANGDIAN_OFFICER);

        assertThat(draft.heardOn()).isNull();
        assertThat(draft.notes()).containsExactly(Note.DAY_UNREAD);
    }

    @Test
    void proposes_a_firm_of_the_register_by_exactly_its_name_and_invents_none() {
        city.world.reported(FIRM);
        city.world.reported("贝斯精化有限公司");
        city.world.reported("Beispiel Chemie GmbH");

        assertThat(firms("本公司为" + FIRM + "，总部在南京。", OFFICE)).containsExactly(FIRM);
        assertThat(firms("我司系贝斯精化有限公司；另有江苏别的化工有限公司。", OFFICE)).containsExactly("贝斯精化有限公司");
        assertThat(firms("we at Beispiel Chemie GmbH, Munich", OFFICE)).containsExactly("Beispiel Chemie GmbH");
        assertThat(firms("一家有限公司", OFFICE)).isEmpty();
        assertThat(firms("精细化工", OFFICE)).isEmpty();
    }

    @Test
    void does_not_name_a_firm_of_which_only_anothers_confidential_report_tells() {
        var typed = World.typed(World.investor(FIRM));
        var secret = new TypedReport(
                typed.title(),
                null,
                typed.investor(),
                Money.cny("80000000"),
                null,
                Channel.VISIT,
                Sharing.CONFIDENTIAL,
                List.of(),
                null);
        done(city.world.reportLead.report(secret, LetterWorld.act(ZHANGDIAN_OFFICER)));

        assertThat(firms("我们是" + FIRM, LINZI_OFFICER)).isEmpty();
        assertThat(firms("我们是" + FIRM, ZHANGDIAN_OFFICER)).containsExactly(FIRM);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2} days")
    @CsvSource(textBlock = """
            2026-09-07T09:00, 2026-09-07T12:00, 0.5
            2026-09-07T09:00, 2026-09-07T12:01, 1
            2026-09-07T11:00, 2026-09-07T14:00, 1
            2026-09-07T12:00, 2026-09-07T18:00, 0.5
            2026-09-07T14:00, 2026-09-07T14:00, 0.5
            2026-09-07T14:00, 2026-09-08T11:00, 1.5
            2026-09-07T09:00, 2026-09-08T18:00, 2
            2026-09-07T00:00, 2026-09-08T00:00, 1
            2026-09-07T00:00, 2026-09-10T00:00, 3
            2026-09-07T20:00, 2026-09-08T00:00, 0.5
            """)
    void counts_a_stay_in_half_days_from_the_morning_of_its_first_day(
            LocalDateTime from, LocalDateTime until, BigDecimal days) {
        var event = new Event("洽谈", "深圳", from, until, false, List.of(), false, false, null, 0);

        var outing = outing(draft(mail(new Head(null, "S", null), "", event), OFFICE));

        assertThat(outing.from()).isEqualTo(LocalDate.parse("2026-09-07"));
        assertThat(outing.days()).isEqualByComparingTo(days);
    }

    @Test
    void says_of_a_series_that_it_is_the_first_and_what_else_has_to_be_known() {
        var draft = draft(read(Samples.calendar("u1", "RRULE:FREQ=WEEKLY\n", "STATUS:CANCELLED\n")), OFFICE);

        assertThat(draft.notes()).containsExactly(Note.RECURRING, Note.CANCELLED);
        assertThat(outing(draft).purpose()).isEqualTo("洽谈华北基地, 第二轮");
        assertThat(outing(draft).place()).isEqualTo("深圳市南山区");
        assertThat(outing(draft).people()).extracting(Person::name).containsExactly("示例 安娜", "示例乙");
    }

    @Test
    void leaves_the_time_open_where_the_entry_has_none() {
        var event = new Event(null, null, null, null, false, List.of(), false, false, null, 0);

        var draft = draft(mail(new Head(null, null, null), "", event), OFFICE);

        assertThat(outing(draft).from()).isNull();
        assertThat(outing(draft).days()).isNull();
        assertThat(draft.notes()).contains(Note.TIME_UNREAD);
    }

    @Test
    void is_cut_to_what_a_form_takes_and_says_so() {
        var draft = draft(mail(new Head(null, "题".repeat(300), null), "文".repeat(5_000), null), OFFICE);

        assertThat(draft.title()).hasSize(120);
        assertThat(draft.content()).hasSize(4_000);
        assertThat(draft.notes()).contains(Note.TEXT_CUT);
    }

    private static Outing outing(Draft draft) {
        return Objects.requireNonNull(draft.outing());
    }

    private List<String> firms(String text, Actor reader) {
        return draft(mail(new Head(null, "S", null), text, null), reader).firms().stream()
                .map(Named::name)
                .toList();
    }

    private Content read(byte[] file) {
        return done(city.reader.read(file, city.book.versions().getLast().rules()));
    }

    private Draft draft(Content content, Actor reader) {
        return city.draftLetter.draft(content, reader, TODAY);
    }

    private static Content mail(Head head, String text, @Nullable Event event) {
        return new Content(Form.MAIL, List.of(), head, null, text, false, List.of(), 0, event);
    }
}
