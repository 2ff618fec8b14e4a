package yihao.lead.firstreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.MUNICH;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.World.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.lead.DueDate;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.LeadAction;
import yihao.lead.LeadProblem;
import yihao.lead.LeadStatus;
import yihao.lead.Protection;
import yihao.lead.SimilarLead;
import yihao.lead.World;

@DisplayName("L4 A first report")
class FirstReportTest {

    final World world = new World();

    @Test
    void progress_of_an_earlier_day_takes_nothing_away() {
        var protection = protectionOf(false).progressed(LocalDate.of(2026, 9, 20));

        assertThat(protection.progressed(LocalDate.of(2026, 9, 19))).isEqualTo(protection);
    }

    /// Reported on 1 September: 30 days without progress end on 1 October, progress prolongs, 90 days are the most; of
    /// a major lead 180.
    @ParameterizedTest(name = "major {0}, progress on {1}: protected until {2}")
    @CsvSource(textBlock = """
            false, ,            2026-10-01
            false, 2026-09-02,  2026-10-02
            false, 2026-09-30,  2026-10-30
            false, 2026-10-31,  2026-11-30
            false, 2026-11-15,  2026-11-30
            true,  ,            2026-10-01
            true,  2026-11-15,  2026-12-15
            true,  2027-01-29,  2027-02-28
            true,  2027-01-30,  2027-02-28
            """)
    void is_protected_for_30_days_after_progress_and_90_or_180_days_at_most(
            boolean major, LocalDate progress, LocalDate until) {
        var protection = protectionOf(major);
        if (progress != null) {
            protection = protection.progressed(progress);
        }

        assertThat(protection.until()).isEqualTo(until);
        assertThat(protection.holdsOn(until)).isTrue();
        assertThat(protection.holdsOn(until.plusDays(1))).isFalse();
        assertThat(protection.rule()).isEqualTo("first-report@2");
    }

    /// Protected until 1 October, warned of 7 days before: from 24 September on.
    @Test
    void that_ends_soon_is_warned_of_once_and_again_only_for_another_end() {
        var lead = world.reported("贝斯精化有限公司");

        assertThat(world.firstReport.warnOfEnds(clock("2026-09-23T15:59:00Z"))).isZero();
        assertThat(world.firstReport.warnOfEnds(clock("2026-09-23T16:00:00Z"))).isEqualTo(1);
        assertThat(world.firstReport.warnOfEnds(clock("2026-09-23T16:01:00Z"))).isZero();
        assertThat(warnings(lead.id())).containsExactly(MUNICH + " 2026-10-01");

        done(world.dispatchLead.recordProgress(lead.id(), "会谈", null, at(OFFICE, "2026-09-25T02:00:00Z")));
        assertThat(warnings(lead.id())).isEmpty();
        assertThat(world.firstReport.warnOfEnds(clock("2026-10-17T02:00:00Z"))).isZero();
        assertThat(world.firstReport.warnOfEnds(clock("2026-10-18T02:00:00Z"))).isEqualTo(1);
        assertThat(warnings(lead.id())).containsExactly(MUNICH + " 2026-10-25");
    }

    private Protection protectionOf(boolean major) {
        var report = World.written("贝斯精化有限公司", major);
        var standing =
                world.firstReport.standing(report.investor(), report.investor(), at(OFFICE, "2026-09-01T02:00:00Z"));
        return world.firstReport.protect(report, LocalDate.of(2026, 9, 1), standing);
    }

    private List<String> warnings(String id) {
        return world.now(id).due().stream()
                .filter(due -> due.kind() == DueDate.Kind.KEEP_PROTECTION)
                .map(due -> due.unit() + " " + due.on())
                .toList();
    }

    @Test
    void holds_off_the_same_name_in_another_form_until_the_end_of_the_last_day_in_china() {
        world.reported("贝斯精化有限公司");
        var same = investor("贝斯 精化股份有限公司");

        var lastMinute = world.report(same, ZHANGDIAN_OFFICER, "2026-10-01T15:59:00Z");
        var nextDay = world.report(same, ZHANGDIAN_OFFICER, "2026-10-01T16:00:00Z");

        assertThat(refused(lastMinute).problem()).isEqualTo(LeadProblem.ALREADY_REPORTED);
        assertThat(refused(lastMinute).facts())
                .containsEntry("heldBy", MUNICH)
                .containsEntry("protectedUntil", LocalDate.of(2026, 10, 1))
                .containsEntry("by", "NAME")
                .containsEntry("number", "L-2026-000001");
        assertThat(done(nextDay).lead().state().report().unit()).isEqualTo(ZHANGDIAN);
    }

    @Test
    void that_has_run_out_is_released_by_the_next_report_and_says_why() {
        var old = world.reported("贝斯精化有限公司");

        done(world.report(investor("贝斯精化有限公司"), ZHANGDIAN_OFFICER, "2026-11-01T01:00:00Z"));

        assertThat(world.now(old.id()).status()).isEqualTo(LeadStatus.RELEASED);
        assertThat(world.now(old.id()).closedReason()).isEqualTo("NO_PROGRESS");
        assertThat(world.now(old.id()).due()).isEmpty();
    }

    @Test
    void that_has_run_out_is_released_by_the_clock_too_once() {
        var old = world.reported("贝斯精化有限公司");

        assertThat(world.firstReport.releaseExpired(clock("2026-10-01T15:59:00Z")))
                .isZero();
        assertThat(world.firstReport.releaseExpired(clock("2026-10-01T16:00:00Z")))
                .isEqualTo(1);
        assertThat(world.firstReport.releaseExpired(clock("2026-10-01T16:01:00Z")))
                .isZero();
        assertThat(world.now(old.id()).status()).isEqualTo(LeadStatus.RELEASED);
        assertThat(world.leads.recorded().getLast().action()).isEqualTo(LeadAction.RELEASED);
    }

    @Test
    void worked_well_ends_after_90_days_with_another_reason() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        for (var day : List.of("2026-09-20", "2026-10-15", "2026-11-10", "2026-11-30")) {
            done(world.dispatchLead.recordProgress(lead.id(), "会谈", null, at(ZHANGDIAN_OFFICER, day + "T02:00:00Z")));
        }

        world.firstReport.releaseExpired(clock("2026-12-01T02:00:00Z"));

        assertThat(Objects.requireNonNull(world.now(lead.id()).pooled()).reason())
                .isEqualTo("PROTECTION_ENDED");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            91370300MA3C12345X, HRB 123456,  CODE
            ,                   'HRB-123456', REGISTRATION
            ,                   ＨＲＢ１２３４５６, REGISTRATION
            """)
    void is_known_by_code_before_registration_before_name(String code, String registration, String by) {
        var first = new Investor(
                null,
                List.of(new InvestorName("Beispiel Feinchemie GmbH", "en")),
                "91370300MA3C12345X",
                "HRB 123456",
                "DE");
        done(world.report(first, OFFICE, World.FIRST_OF_SEPTEMBER));
        var second =
                new Investor(null, List.of(new InvestorName("Ganz Anderer Name AG", "de")), code, registration, "DE");

        var again = world.report(second, LINZI_OFFICER, "2026-09-01T01:31:00Z");

        assertThat(refused(again).facts()).containsEntry("by", by);
    }

    @Test
    void of_the_same_number_in_another_country_is_another_investor() {
        var german = new Investor(null, List.of(new InvestorName("Beispiel GmbH", "en")), null, "123456", "DE");
        var austrian = new Investor(null, List.of(new InvestorName("Muster GmbH", "en")), null, "123456", "AT");
        done(world.report(german, OFFICE, World.FIRST_OF_SEPTEMBER));

        assertThat(done(world.report(austrian, OFFICE, World.FIRST_OF_SEPTEMBER))
                        .lead())
                .isNotNull();
    }

    @Test
    void of_the_same_name_under_another_registration_is_another_investor_and_opens_a_question() {
        var one = new Investor(null, List.of(new InvestorName("Muster GmbH", "de")), null, "HRB 1111", "DE");
        var other = new Investor(null, List.of(new InvestorName("Muster GmbH", "de")), null, "HRB 2222", "DE");
        var nameOnly = new Investor(null, List.of(new InvestorName("MUSTER GmbH", "de")), null, null, "DE");
        var earlier = done(world.report(one, OFFICE, World.FIRST_OF_SEPTEMBER));

        var later = done(world.report(other, LINZI_OFFICER, "2026-09-02T01:00:00Z"));
        var third = world.report(nameOnly, LINZI_OFFICER, "2026-09-02T01:00:00Z");

        assertThat(later.similar())
                .extracting(similar -> similar.lead().id())
                .containsExactly(earlier.lead().id());
        assertThat(refused(third).facts())
                .containsEntry("number", earlier.lead().state().number());
    }

    @Test
    void with_a_similar_name_is_accepted_and_opens_a_question_to_the_bureau() {
        var earlier = world.reported("贝斯精细化工有限公司");

        var later = done(world.report(investor("贝斯精细化学有限公司"), LINZI_OFFICER, "2026-09-02T01:00:00Z"));

        assertThat(later.similar()).hasSize(1);
        assertThat(later.similar().getFirst().lead().id()).isEqualTo(earlier.id());
        assertThat(later.similar().getFirst().score()).isGreaterThanOrEqualTo(new BigDecimal("0.75"));
        assertThat(later.lead().state().due())
                .extracting(due -> due.kind().name() + " " + due.unit())
                .contains("DECIDE_SIMILARITY bureau");
    }

    @Test
    void with_a_name_that_is_less_similar_opens_nothing() {
        world.reported("贝斯精细化工有限公司");

        var later = done(world.report(investor("贝斯重型机械有限公司"), LINZI_OFFICER, "2026-09-02T01:00:00Z"));

        assertThat(later.similar()).isEmpty();
    }

    @Test
    void found_to_be_the_same_investor_by_a_person_releases_the_later_report() {
        var earlier = world.reported("贝斯精细化工有限公司");
        var later = done(world.report(investor("贝斯精细化学有限公司"), LINZI_OFFICER, "2026-09-02T01:00:00Z"));
        var act = at(BUREAU_PERSON, "2026-09-02T02:00:00Z");

        var silent = world.judgeLead.decideSimilarity(later.lead().id(), earlier.id(), true, act);
        var decided =
                done(world.judgeLead.decideSimilarity(later.lead().id(), earlier.id(), true, act.because("同一法人")));

        assertThat(refused(silent).problem()).isEqualTo(LeadProblem.REASON_MISSING);
        assertThat(decided.state().status()).isEqualTo(LeadStatus.RELEASED);
        assertThat(decided.state().closedReason()).isEqualTo("SAME_AS_EARLIER");
        assertThat(decided.state().similar().getFirst().decision())
                .isEqualTo(new SimilarLead.Decision(true, "bureau.officer", act.at(), "同一法人"));
        assertThat(world.now(earlier.id()).status()).isEqualTo(LeadStatus.REPORTED);

        var otherWay = world.judgeLead.decideSimilarity(later.lead().id(), earlier.id(), false, act.because("不同"));
        assertThat(refused(otherWay).problem()).isEqualTo(LeadProblem.SIMILARITY_ALREADY_DECIDED);
        var again = world.report(investor("贝斯精细化学股份有限公司"), LINZI_OFFICER, "2026-09-02T03:00:00Z");
        assertThat(refused(again).facts()).containsEntry("heldBy", MUNICH);
    }

    @Test
    void whose_decision_broke_off_is_still_asked_about_and_finished_by_deciding_again() {
        var earlier = world.reported("贝斯精细化工有限公司");
        var later = done(world.report(investor("贝斯精细化学有限公司"), LINZI_OFFICER, "2026-09-02T01:00:00Z"));
        var act = at(BUREAU_PERSON, "2026-09-02T02:00:00Z").because("同一法人");
        world.leads.breakBefore(LeadAction.NAMES_LINKED);

        assertThatThrownBy(() -> world.judgeLead.decideSimilarity(later.lead().id(), earlier.id(), true, act))
                .isInstanceOf(IllegalStateException.class);
        assertThat(world.now(later.lead().id()).similar().getFirst().isOpen()).isTrue();
        var decided = done(world.judgeLead.decideSimilarity(later.lead().id(), earlier.id(), true, act));

        assertThat(decided.state().closedReason()).isEqualTo("SAME_AS_EARLIER");
        var again = world.report(investor("贝斯精细化学股份有限公司"), LINZI_OFFICER, "2026-09-02T03:00:00Z");
        assertThat(refused(again).facts()).containsEntry("heldBy", MUNICH);
    }

    @Test
    void that_raised_no_question_takes_no_names_from_another() {
        var one = world.reported("贝斯精细化工有限公司");
        var other = done(world.report(investor("远山重型机械有限公司"), LINZI_OFFICER, "2026-09-02T01:00:00Z"));
        var act = at(BUREAU_PERSON, "2026-09-02T02:00:00Z").because("同一法人");

        var decided = world.judgeLead.decideSimilarity(other.lead().id(), one.id(), true, act);

        assertThat(refused(decided).problem()).isEqualTo(LeadProblem.NOT_SIMILAR);
        assertThat(world.now(other.lead().id()).protection()).isNotNull();
    }

    static Act clock(String at) {
        return Act.ofService("lead", java.time.Instant.parse(at), "tick");
    }
}
