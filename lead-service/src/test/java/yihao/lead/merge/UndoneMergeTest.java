package yihao.lead.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.lead.World.FIRST_OF_SEPTEMBER;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.merge.MergeWorld.CODE;
import static yihao.lead.merge.MergeWorld.investor;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadProblem;
import yihao.lead.Protection;
import yihao.lead.World;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseAction;

@DisplayName("L2 A lead that was entered while two entries were merged")
class UndoneMergeTest {

    private static final String LOSER = "春风精化有限公司";
    private static final String SURVIVOR = "夏雨化学有限公司";

    private final MergeWorld merging = new MergeWorld();
    private final World world = merging.world;
    private final Versioned<Enterprise> loser = merging.registered(LOSER);
    private final Versioned<Enterprise> survivor = merging.registered(investor(SURVIVOR, CODE));

    @Test
    void is_the_firm_s_as_long_as_it_stands_and_then_of_the_entry_that_it_was_typed_for() {
        done(merging.merge(loser, survivor));
        var lead = merging.reported(LOSER, LINZI_OFFICER);

        assertThat(leadsOf(loser)).containsExactly(lead.id());
        assertThat(leadsOf(survivor)).containsExactly(lead.id());
        done(merging.undo(loser));

        assertThat(leadsOf(loser)).containsExactly(lead.id());
        assertThat(leadsOf(survivor)).isEmpty();
        assertThat(lead.state().report().investor().names())
                .extracting(InvestorName::text)
                .containsExactly(LOSER);
        assertThat(lead.state().report().investor().creditCode()).isNull();
    }

    @Test
    void is_known_by_its_registration_before_its_name_and_by_its_name_before_what_was_chosen() {
        done(merging.merge(loser, survivor));

        var byCode = done(world.register.known(investor(LOSER, CODE), LINZI_OFFICER));
        var chosen = new Investor(survivor.id(), List.of(new InvestorName(LOSER, "zh")), null, null, "CN");
        var neither = new Investor(loser.id(), List.of(new InvestorName("秋叶材料有限公司", "zh")), null, null, "CN");

        assertThat(byCode.enterpriseId()).isEqualTo(survivor.id());
        assertThat(done(world.register.known(chosen, LINZI_OFFICER)).enterpriseId())
                .isEqualTo(loser.id());
        assertThat(done(world.register.known(neither, LINZI_OFFICER)).enterpriseId())
                .isEqualTo(loser.id());
    }

    @Test
    void holds_all_names_of_the_firm_until_then_and_only_its_own_afterwards() {
        done(merging.merge(loser, survivor));
        var lead = merging.reported(LOSER, LINZI_OFFICER);

        var held = refused(merging.report(SURVIVOR, ZHANGDIAN_OFFICER));
        assertThat(held.problem()).isEqualTo(LeadProblem.ALREADY_REPORTED);
        assertThat(held.facts()).containsEntry("number", lead.state().number());
        done(merging.undo(loser));

        var other = merging.reported(SURVIVOR, ZHANGDIAN_OFFICER);
        assertThat(other.state().report().investor().enterpriseId()).isEqualTo(survivor.id());
        assertThat(refused(merging.report(LOSER, OFFICE)).problem()).isEqualTo(LeadProblem.ALREADY_REPORTED);
    }

    @Test
    void is_the_only_one_of_two_that_come_at_one_instant_under_both_names() {
        done(merging.merge(loser, survivor));
        world.leads.meanwhile(() -> merging.reported(SURVIVOR, ZHANGDIAN_OFFICER));

        var second = refused(merging.report(LOSER, LINZI_OFFICER));

        assertThat(second.problem()).isEqualTo(LeadProblem.ALREADY_REPORTED);
        assertThat(second.facts()).containsEntry("heldBy", World.ZHANGDIAN);
        assertThat(world.leads.all()).hasSize(1);
    }

    @Test
    void does_not_stand_in_the_way_of_what_stays_merged() {
        var third = merging.registered("秋叶材料有限公司");
        done(merging.merge(loser, survivor));
        done(merging.merge(third, survivor));
        merging.reported("秋叶材料有限公司", LINZI_OFFICER);
        done(merging.undo(third));

        var lead = merging.reported(LOSER, ZHANGDIAN_OFFICER);

        assertThat(leadsOf(survivor)).containsExactly(lead.id());
        assertThat(refused(merging.report(SURVIVOR, OFFICE)).problem()).isEqualTo(LeadProblem.ALREADY_REPORTED);
        done(merging.merge(third, survivor));
        assertThat(leadsOf(survivor)).hasSize(2);
    }

    @Test
    void is_the_firm_s_until_an_undo_that_broke_is_carried_out() {
        done(merging.merge(loser, survivor));
        var lead = merging.reported(LOSER, LINZI_OFFICER);
        world.enterprises.breakBefore(EnterpriseAction.MERGE_UNDONE);
        assertThatThrownBy(() -> merging.undo(loser)).hasMessageContaining("Died");

        assertThat(leadsOf(survivor)).containsExactly(lead.id());
        assertThat(refused(merging.report(SURVIVOR, ZHANGDIAN_OFFICER)).problem())
                .isEqualTo(LeadProblem.ALREADY_REPORTED);
        merging.mergeEnterprises.carryOutLast();

        assertThat(leadsOf(survivor)).isEmpty();
        assertThat(leadsOf(loser)).containsExactly(lead.id());
        assertThat(merging.report(SURVIVOR, ZHANGDIAN_OFFICER)).isInstanceOf(yihao.kernel.Outcome.Done.class);
    }

    @Test
    void stays_with_the_standing_one_where_nobody_kept_which_it_was_typed_for() {
        done(merging.merge(loser, survivor));
        var older = older();

        done(merging.undo(loser));

        assertThat(leadsOf(survivor)).containsExactly(older.id());
        assertThat(leadsOf(loser)).isEmpty();
        assertThat(refused(merging.report(LOSER, LINZI_OFFICER)).facts())
                .containsEntry("number", older.state().number());
    }

    /// As it was stored while every lead was the standing entry's.
    private Versioned<Lead> older() {
        var firm = merging.firmOf(survivor).investor();
        var written = World.written(SURVIVOR, false);
        var report = new yihao.lead.Report(
                written.title(),
                null,
                firm,
                written.amount(),
                null,
                written.channel(),
                written.sharing(),
                List.of(),
                null,
                written.unit(),
                written.reporter(),
                written.receivedAt(),
                false,
                written.creditedTo());
        var keys = List.copyOf(world.firstReport.identity(firm));
        var last = LocalDate.of(2026, 11, 30);
        var protection = new Protection(written.unit(), keys, List.of(), last, last, 90, "first-report@1");
        var lead = Lead.reported(world.leads.newNumber(2026), report, protection, List.of(), List.of());
        return world.leads.add(world.leads.newId(), lead, LeadAction.REGISTERED, at(OFFICE, FIRST_OF_SEPTEMBER));
    }

    private List<String> leadsOf(Versioned<Enterprise> entry) {
        return world.leads.ofEnterprises(merging.firmOf(entry).ids(), 10).stream()
                .map(Versioned::id)
                .toList();
    }
}
