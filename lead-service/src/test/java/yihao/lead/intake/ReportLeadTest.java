package yihao.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.World.refused;
import static yihao.lead.World.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.lead.Channel;
import yihao.lead.DueDate;
import yihao.lead.LeadProblem;
import yihao.lead.LeadStatus;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.intake.ReportLead.Reported;

@DisplayName("L3 A reported lead")
class ReportLeadTest {

    final World world = new World();

    @Test
    void has_a_number_belongs_to_its_reporter_and_enters_its_investor_in_the_register() {
        var lead = world.reported("贝斯精化有限公司").state();

        assertThat(lead.number()).isEqualTo("L-2026-000001");
        assertThat(lead.status()).isEqualTo(LeadStatus.REPORTED);
        assertThat(lead.report().unit()).isEqualTo(World.MUNICH);
        assertThat(lead.report().reporter()).isEqualTo("liaison-munich");
        var enterpriseId = lead.report().investor().enterpriseId();
        assertThat(enterpriseId).isNotNull();
        assertThat(world.enterprises.find(java.util.Objects.requireNonNull(enterpriseId)))
                .isPresent();
    }

    /// 1 September 2026 is a Tuesday; on the 25th the Mid-Autumn days off begin, from 1 to 7 October National Day,
    /// with 20 September and 10 October worked instead.
    @ParameterizedTest(name = "{0} CNY reported at {1}: judge by {2}")
    @CsvSource(textBlock = """
            80000000,     2026-09-01T01:30:00Z, 2026-09-04
            499999999.99, 2026-09-01T01:30:00Z, 2026-09-04
            500000000,    2026-09-01T01:30:00Z, 2026-09-10
            80000000,     2026-09-01T15:59:00Z, 2026-09-04
            80000000,     2026-09-01T16:00:00Z, 2026-09-07
            80000000,     2026-09-29T01:30:00Z, 2026-10-09
            80000000,     2026-09-30T01:30:00Z, 2026-10-10
            """)
    void is_to_be_judged_within_3_working_days_a_major_one_within_7(String amount, String at, LocalDate by) {
        var typed = new TypedReport(
                "项目", null, investor("贝斯精化有限公司"), Money.cny(amount), null, Channel.VISIT, Sharing.OWN, List.of(), null);

        var lead = done(world.reportLead.report(typed, at(OFFICE, at))).lead().state();

        assertThat(lead.due()).containsExactly(new DueDate(DueDate.Kind.JUDGE, "bureau", by, false));
    }

    @Test
    void is_reported_by_those_who_may() {
        for (var other : List.of(REFERRING, SUPERVISOR)) {
            assertThat(refused(world.report(investor("贝斯精化有限公司"), other, World.FIRST_OF_SEPTEMBER))
                            .problem())
                    .isEqualTo(LeadProblem.MAY_NOT_REPORT);
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            0,  ,     ,            AMOUNT_NOT_POSITIVE
            1,  ,     2026-09-02,  DATE_IN_FUTURE
            1,  9999, ,            INDUSTRY_UNKNOWN
            """)
    void that_cannot_be_right_is_refused_and_nothing_is_saved(
            String amount, String industry, LocalDate heardOn, LeadProblem problem) {
        var typed = new TypedReport(
                "项目",
                null,
                investor("贝斯精化有限公司"),
                Money.cny(amount),
                industry,
                Channel.VISIT,
                Sharing.OWN,
                List.of(),
                heardOn);

        var outcome = world.reportLead.report(typed, at(OFFICE, World.FIRST_OF_SEPTEMBER));

        assertThat(refused(outcome).problem()).isEqualTo(problem);
        assertThat(world.leads.all()).isEmpty();
        assertThat(world.enterprises.all()).isEmpty();
    }

    @Test
    void of_an_own_lead_tells_another_unit_who_holds_it_but_not_which_lead_it_is() {
        var own = new TypedReport(
                "项目", null, investor("贝斯精化有限公司"), Money.cny("1"), null, Channel.VISIT, Sharing.OWN, List.of(), null);
        done(world.reportLead.report(own, at(ZHANGDIAN_OFFICER, World.FIRST_OF_SEPTEMBER)));

        var refusal = refused(world.report(investor("贝斯精化有限公司"), LINZI_OFFICER, World.FIRST_OF_SEPTEMBER));

        assertThat(refusal.facts()).containsEntry("heldBy", World.ZHANGDIAN).containsEntry("number", "—");
    }

    @Test
    void at_the_same_instant_by_sixteen_has_one_winner_and_tells_the_others_who() throws Exception {
        var reports = new ArrayList<Callable<Outcome<Reported>>>();
        for (int i = 0; i < 16; i++) {
            var actor = new Actor("officer-" + i, "officer", World.ZHANGDIAN, ZHANGDIAN_OFFICER.functions());
            reports.add(
                    () -> world.reportLead.report(typed(investor("贝斯精化有限公司")), at(actor, World.FIRST_OF_SEPTEMBER)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Outcome<Reported>>();
            for (var future : threads.invokeAll(reports)) {
                outcomes.add(future.get());
            }

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .allSatisfy(
                            outcome -> assertThat(refused(outcome).problem()).isEqualTo(LeadProblem.ALREADY_REPORTED));
        }
        assertThat(world.leads.all()).hasSize(1);
        assertThat(world.enterprises.all()).hasSize(1);
    }
}
