package yihao.lead.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.lead.Dispatch;
import yihao.lead.DueDate;
import yihao.lead.Lead;
import yihao.lead.LeadProblem;
import yihao.lead.LeadStatus;
import yihao.lead.Pooled;
import yihao.lead.Sharing;
import yihao.lead.Transfer;
import yihao.lead.World;

@DisplayName("L6 A transfer")
class TransferLeadTest {

    static final Act BY_ZHANGDIAN =
            at(ZHANGDIAN_OFFICER, "2026-09-07T02:00:00Z").because("无合适用地");
    static final Transfer A_THIRD = new Transfer(ZHANGDIAN, new BigDecimal("30"));

    final World world = new World();
    final TransferLead transferLead = new TransferLead(world.sight, world.network, world.dueDates);

    @Test
    void leaves_the_lead_with_its_owner_until_the_other_unit_has_accepted() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);

        var handed = done(transferLead.transfer(lead.id(), A_THIRD, LINZI, BY_ZHANGDIAN))
                .state();

        assertThat(handed.status()).isEqualTo(LeadStatus.ACCEPTED);
        assertThat(handed.ownerUnits()).containsExactly(ZHANGDIAN);
        assertThat(handed.due()).contains(new DueDate(DueDate.Kind.RESPOND, LINZI, LocalDate.of(2026, 9, 8), false));
    }

    @Test
    void accepted_changes_the_owner_and_nothing_else_and_leaves_the_share_and_the_sight() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        done(world.dispatchLead.recordProgress(lead.id(), "会谈", null, BY_ZHANGDIAN));
        var before = done(transferLead.transfer(lead.id(), A_THIRD, LINZI, BY_ZHANGDIAN))
                .state();

        var after = done(world.dispatchLead.accept(lead.id(), LINZI, at(LINZI_OFFICER, "2026-09-08T02:00:00Z")))
                .state();

        assertThat(after.ownerUnits()).containsExactly(LINZI);
        assertThat(after.report()).isEqualTo(before.report());
        assertThat(after.judgement()).isEqualTo(before.judgement());
        assertThat(after.progress()).isEqualTo(before.progress()).hasSize(1);
        assertThat(after.dispatchTo(LINZI).orElseThrow().transfer()).isEqualTo(A_THIRD);
        assertThat(after.involvedUnits()).contains(ZHANGDIAN);
        assertThat(after.due()).extracting(DueDate::unit).containsExactly(LINZI);
    }

    @Test
    void declined_leaves_everything_as_it_was() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        done(transferLead.transfer(lead.id(), A_THIRD, LINZI, BY_ZHANGDIAN));

        var after = done(world.dispatchLead.decline(
                        lead.id(),
                        LINZI,
                        at(LINZI_OFFICER, "2026-09-08T02:00:00Z").because("产业不符")))
                .state();

        assertThat(after.ownerUnits()).containsExactly(ZHANGDIAN);
        assertThat(after.status()).isEqualTo(LeadStatus.ACCEPTED);
        assertThat(after.due()).extracting(DueDate::kind).containsExactly(DueDate.Kind.REPORT);
    }

    @Test
    void is_made_by_the_owner_or_the_bureau_with_a_reason_to_another_unit_that_is_there() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);

        assertThat(problem(transferLead.transfer(
                        lead.id(),
                        A_THIRD,
                        LINZI,
                        at(LINZI_OFFICER, "2026-09-07T02:00:00Z").because("x"))))
                .isEqualTo(LeadProblem.NOT_YOURS);
        assertThat(problem(transferLead.transfer(
                        lead.id(), A_THIRD, LINZI, at(ZHANGDIAN_OFFICER, "2026-09-07T02:00:00Z"))))
                .isEqualTo(LeadProblem.REASON_MISSING);
        assertThat(problem(transferLead.transfer(lead.id(), A_THIRD, ZHANGDIAN, BY_ZHANGDIAN)))
                .isEqualTo(LeadProblem.TRANSFER_TO_ITSELF);
        assertThat(problem(transferLead.transfer(lead.id(), A_THIRD, "district-nowhere", BY_ZHANGDIAN)))
                .isEqualTo(LeadProblem.UNIT_UNKNOWN);
        var bureau = at(BUREAU_PERSON, "2026-09-07T02:00:00Z").because("统筹");
        assertThat(problem(transferLead.transfer(lead.id(), new Transfer(LINZI, null), World.MUNICH, bureau)))
                .isEqualTo(LeadProblem.UNIT_NOT_OWNER);
        done(transferLead.transfer(lead.id(), A_THIRD, LINZI, bureau));
        assertThat(problem(transferLead.transfer(lead.id(), A_THIRD, LINZI, bureau)))
                .isEqualTo(LeadProblem.ALREADY_DISPATCHED);
    }

    @Test
    void asks_one_unit_at_a_time_and_another_one_instead_of_it() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        done(transferLead.transfer(lead.id(), A_THIRD, LINZI, BY_ZHANGDIAN));

        var after = done(transferLead.transfer(lead.id(), A_THIRD, World.MUNICH, BY_ZHANGDIAN))
                .state();

        assertThat(after.dispatchTo(LINZI)).isEmpty();
        assertThat(after.due())
                .filteredOn(due -> due.kind() == DueDate.Kind.RESPOND)
                .extracting(DueDate::unit)
                .containsExactly(World.MUNICH);
        assertThat(after.ownerUnits()).containsExactly(ZHANGDIAN);
    }

    @Test
    void back_again_keeps_both_shares_on_record() {
        var lead = handedOn();
        var back = at(LINZI_OFFICER, "2026-09-09T02:00:00Z").because("产业不符");
        done(transferLead.transfer(lead.id(), new Transfer(LINZI, new BigDecimal("10")), ZHANGDIAN, back));

        var after = done(world.dispatchLead.accept(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, "2026-09-10T02:00:00Z")))
                .state();

        assertThat(after.ownerUnits()).containsExactly(ZHANGDIAN);
        assertThat(after.dispatches())
                .extracting(Dispatch::unit, Dispatch::answer)
                .containsExactly(
                        tuple(ZHANGDIAN, Dispatch.Answer.HANDED_ON),
                        tuple(LINZI, Dispatch.Answer.HANDED_ON),
                        tuple(ZHANGDIAN, Dispatch.Answer.ACCEPTED));
        assertThat(after.dispatches().get(1).transfer()).isEqualTo(A_THIRD);
    }

    @Test
    void asked_back_in_vain_leaves_who_handed_it_on_its_sight() {
        var lead = handedOn();
        var back = at(LINZI_OFFICER, "2026-09-09T02:00:00Z").because("产业不符");
        done(transferLead.transfer(lead.id(), new Transfer(LINZI, null), ZHANGDIAN, back));

        var after = done(world.dispatchLead.decline(
                        lead.id(),
                        ZHANGDIAN,
                        at(ZHANGDIAN_OFFICER, "2026-09-10T02:00:00Z").because("无用地")))
                .state();

        assertThat(after.ownerUnits()).containsExactly(LINZI);
        assertThat(after.involvedUnits()).contains(ZHANGDIAN);
    }

    @Test
    void of_a_lead_from_the_pool_frees_the_room_and_ends_the_right_to_let_it_go() {
        var lead = world.pooled("贝斯精化有限公司", Sharing.CITY);
        done(world.pickLead.pick(lead.id(), at(LINZI_OFFICER, "2026-09-11T02:00:00Z")));
        var reason = at(LINZI_OFFICER, "2026-09-14T02:00:00Z").because("产业不符");
        done(transferLead.transfer(lead.id(), new Transfer(LINZI, null), ZHANGDIAN, reason));

        var after = done(world.dispatchLead.accept(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, "2026-09-15T02:00:00Z")))
                .state();

        assertThat(after.protectedFor()).isEqualTo(LINZI);
        assertThat(after.picks())
                .last()
                .satisfies(pick -> assertThat(pick.slots()).hasSize(1));
        assertThat(problem(world.dispatchLead.release(lead.id(), reason))).isEqualTo(LeadProblem.NOT_YOURS);
    }

    @Test
    void of_a_confidential_lead_is_made_by_the_bureau_alone() {
        var lead = world.accepted(world.judged("贝斯精化有限公司", Sharing.CONFIDENTIAL), ZHANGDIAN, ZHANGDIAN_OFFICER);

        assertThat(problem(transferLead.transfer(lead.id(), A_THIRD, LINZI, BY_ZHANGDIAN)))
                .isEqualTo(LeadProblem.TRANSFER_OF_CONFIDENTIAL);
        assertThat(transferLead.actions(ZHANGDIAN_OFFICER, lead.state())).isEmpty();
        assertThat(transferLead.actions(BUREAU_PERSON, lead.state())).containsExactly("transfer");
        done(transferLead.transfer(
                lead.id(),
                A_THIRD,
                LINZI,
                at(BUREAU_PERSON, "2026-09-07T02:00:00Z").because("统筹")));
    }

    @Test
    void handed_back_to_the_pool_makes_wait_whoever_handed_it_on_too() {
        var lead = handedOn();

        var pooled = done(world.handBack.handBack(
                        lead.id(), at(LINZI_OFFICER, "2026-09-10T02:00:00Z").because("无合适用地")))
                .state();

        assertThat(pooled.pooled()).extracting(Pooled::from).asInstanceOf(LIST).containsExactly(LINZI, ZHANGDIAN);
    }

    private Versioned<Lead> handedOn() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        done(transferLead.transfer(lead.id(), A_THIRD, LINZI, BY_ZHANGDIAN));
        return done(world.dispatchLead.accept(lead.id(), LINZI, at(LINZI_OFFICER, "2026-09-08T02:00:00Z")));
    }

    private static ProblemCode problem(Outcome<Versioned<Lead>> outcome) {
        return refused(outcome).problem();
    }
}
