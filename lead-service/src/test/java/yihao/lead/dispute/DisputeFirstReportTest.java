package yihao.lead.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU;
import static yihao.lead.World.BUREAU_CHIEF;
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

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Dispute.Keeper;
import yihao.lead.Dispute.Ruling;
import yihao.lead.Lead;
import yihao.lead.LeadProblem;
import yihao.lead.LeadStatus;
import yihao.lead.World;
import yihao.lead.dispute.DisputeFirstReport.Filed;
import yihao.testkit.twins.Acts;

@DisplayName("L4 A dispute about a first report")
class DisputeFirstReportTest {

    private static final String DAY = "2026-09-02T02:00:00Z";

    private final World world = new World();
    private final Versioned<Lead> lead = world.reported("贝斯精化有限公司");

    @Test
    void is_filed_by_who_was_refused_and_owed_by_the_bureau_within_seven_working_days() {
        var filed = done(file(ZHANGDIAN_OFFICER));

        assertThat(filed.lead().id()).isEqualTo(lead.id());
        assertThat(filed.dispute().unit()).isEqualTo(ZHANGDIAN);
        assertThat(world.now(lead.id()).due())
                .extracting(due -> due.kind() + " " + due.unit() + " " + due.on())
                .contains("ARBITRATE " + BUREAU + " 2026-09-11");
    }

    @Test
    void is_refused_where_there_is_nothing_to_dispute() {
        assertThat(refused(file(OFFICE)).problem()).isEqualTo(LeadProblem.DISPUTE_OWN);
        assertThat(refused(file(BUREAU_PERSON)).problem()).isEqualTo(LeadProblem.NOT_YOURS);
        assertThat(refused(world.disputes.file(investor("别的公司"), "我方在先", at(ZHANGDIAN_OFFICER, DAY)))
                        .problem())
                .isEqualTo(LeadProblem.NOTHING_TO_DISPUTE);

        done(file(ZHANGDIAN_OFFICER));
        assertThat(refused(file(LINZI_OFFICER)).problem()).isEqualTo(LeadProblem.DISPUTE_OPEN);
    }

    @Test
    void decided_for_the_claimant_passes_the_protection_on_and_keeps_the_report_as_it_was() {
        var number = done(file(ZHANGDIAN_OFFICER)).dispute().number();

        var ruled =
                done(rule(BUREAU_CHIEF, number, Keeper.CLAIMANT, "8 月已有会谈纪要")).state();

        assertThat(ruled.protectedFor()).isEqualTo(ZHANGDIAN);
        assertThat(ruled.report().unit()).isEqualTo(MUNICH);
        assertThat(ruled.due()).noneMatch(due -> due.kind().name().equals("ARBITRATE"));
        assertThat(ruled.disputes().getFirst().ruling())
                .isEqualTo(new Ruling(
                        Keeper.CLAIMANT,
                        BUREAU_CHIEF.subject(),
                        Acts.by(BUREAU_CHIEF, DAY).at(),
                        "8 月已有会谈纪要"));
        var third = world.report(investor("贝斯精化有限公司"), LINZI_OFFICER, "2026-09-03T02:00:00Z");
        assertThat(refused(third).facts()).containsEntry("heldBy", ZHANGDIAN);
        assertThat(world.sight.sees(ZHANGDIAN_OFFICER, ruled)).isTrue();
    }

    @Test
    void decided_for_the_holder_changes_nothing_else_and_is_not_taken_up_again() {
        var number = done(file(ZHANGDIAN_OFFICER)).dispute().number();

        var ruled = done(rule(BUREAU_CHIEF, number, Keeper.HOLDER, "无证据")).state();

        assertThat(ruled.protection()).isEqualTo(lead.state().protection());
        assertThat(refused(rule(BUREAU_CHIEF, number, Keeper.CLAIMANT, "改判")).problem())
                .isEqualTo(LeadProblem.DISPUTE_NOT_OPEN);
        assertThat(refused(file(ZHANGDIAN_OFFICER)).problem()).isEqualTo(LeadProblem.DISPUTE_ALREADY_DECIDED);
        assertThat(done(file(LINZI_OFFICER)).dispute().isOpen()).isTrue();
    }

    @Test
    void is_decided_in_writing_by_the_head_of_the_bureau_who_is_no_party() {
        var number = done(file(ZHANGDIAN_OFFICER)).dispute().number();
        var partial = Acts.actor("chief", ZHANGDIAN, Function.BUREAU_HEAD);

        assertThat(refused(rule(BUREAU_PERSON, number, Keeper.HOLDER, "无")).problem())
                .isEqualTo(LeadProblem.NOT_YOURS);
        assertThat(refused(rule(BUREAU_CHIEF, number, Keeper.HOLDER, " ")).problem())
                .isEqualTo(LeadProblem.REASON_MISSING);
        assertThat(refused(rule(partial, number, Keeper.HOLDER, "无")).problem())
                .isEqualTo(LeadProblem.ARBITER_IS_PARTY);
    }

    @Test
    void is_still_owed_and_decided_after_the_protection_has_run_out() {
        var number = done(file(ZHANGDIAN_OFFICER)).dispute().number();
        world.firstReport.releaseExpired(Act.ofService("lead", Instant.parse("2026-12-31T02:00:00Z"), "tick"));
        assertThat(world.now(lead.id()).status()).isEqualTo(LeadStatus.RELEASED);
        assertThat(world.now(lead.id()).due())
                .extracting(due -> due.kind().name())
                .containsExactly("ARBITRATE");
        assertThat(world.disputes.actions(BUREAU_CHIEF, world.now(lead.id()))).containsExactly("rule-dispute");

        var ruled =
                done(rule(BUREAU_CHIEF, number, Keeper.CLAIMANT, "8 月已有会谈纪要")).state();

        assertThat(ruled.disputes().getFirst().isOpen()).isFalse();
        assertThat(ruled.protection()).isNull();
        assertThat(ruled.due()).isEmpty();
    }

    @Test
    void is_listed_for_the_unit_that_filed_it_and_for_the_bureau_only() {
        done(file(ZHANGDIAN_OFFICER));

        assertThat(world.disputes.list(ZHANGDIAN_OFFICER)).hasSize(1);
        assertThat(world.disputes.list(BUREAU_PERSON)).hasSize(1);
        assertThat(world.disputes.list(LINZI_OFFICER)).isEmpty();
    }

    @Test
    void is_listed_before_what_was_disputed_earlier() {
        world.reported("莱茵装备有限公司");
        var later = done(file("莱茵装备有限公司", "2026-09-03T02:00:00Z")).dispute();
        var earlier = done(file(ZHANGDIAN_OFFICER)).dispute();

        assertThat(world.disputes.list(BUREAU_PERSON))
                .extracting(Filed::dispute)
                .containsExactly(later, earlier);
    }

    private Outcome<Filed> file(String investor, String day) {
        return world.disputes.file(investor(investor), "我方在先", at(ZHANGDIAN_OFFICER, day));
    }

    private Outcome<Filed> file(Actor by) {
        return world.disputes.file(investor("贝斯精化股份有限公司"), "我方在先", at(by, DAY));
    }

    private Outcome<Versioned<Lead>> rule(Actor by, String number, Keeper keeper, String reason) {
        return world.disputes.rule(lead.id(), number, keeper, at(by, DAY).because(reason));
    }
}
