package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.BUREAU_OFFICER_2;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_DAY_TOO_EARLY;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_ENDED;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_NOT_FOUND;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_TEXT_FIXED;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_AMOUNT_MISSING;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_AMOUNT_NOT_ASKED;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_AMOUNT_UNFIT;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_KIND_UNKNOWN;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_NOT_FOUND;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_NOT_IN_FORCE;
import static yihao.project.agreement.AgreementProblem.FULFILMENT_NOT_FOUND;
import static yihao.project.agreement.AgreementProblem.FULFILMENT_NOT_OPEN;
import static yihao.project.agreement.AgreementProblem.FULFILMENT_OWN;
import static yihao.project.agreement.ExampleAgreements.content;
import static yihao.project.agreement.ExampleAgreements.done;
import static yihao.project.agreement.Side.INVESTOR;
import static yihao.project.agreement.Side.PLACE;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P1 What both sides of an agreement commit themselves to")
class FulfilCommitmentsTest {

    private final ExampleAgreements world = new ExampleAgreements();
    private final String id = world.opened();

    @Test
    void PG_05_is_of_a_kind_of_that_side_with_the_amount_that_the_kind_asks_for() {
        assertThat(problem(world.commit(PLACE, "INVESTMENT", "1", "2026-12-31")))
                .isEqualTo(COMMITMENT_KIND_UNKNOWN);
        assertThat(problem(world.commit(PLACE, "WEATHER", null, "2026-12-31"))).isEqualTo(COMMITMENT_KIND_UNKNOWN);
        assertThat(problem(world.commit(PLACE, "LAND", null, "2026-12-31"))).isEqualTo(COMMITMENT_AMOUNT_MISSING);
        assertThat(problem(world.commit(PLACE, "UTILITIES", "1", "2026-12-31"))).isEqualTo(COMMITMENT_AMOUNT_NOT_ASKED);
        assertThat(problem(world.commit(PLACE, "LAND", "0", "2026-12-31"))).isEqualTo(COMMITMENT_AMOUNT_UNFIT);
        assertThat(problem(world.commit(PLACE, "LAND", "1.001", "2026-12-31"))).isEqualTo(COMMITMENT_AMOUNT_UNFIT);
        assertThat(problem(world.commit(PLACE, "LAND", "1000000000000000", "2026-12-31")))
                .isEqualTo(COMMITMENT_AMOUNT_UNFIT);
        assertThat(world.state().commitments()).isEmpty();

        world.committed(PLACE, "LAND", "999999999999999.99", "2026-12-31");
        world.committed(PLACE, "POWER", null, "2026-12-31");
        world.committed(PLACE, "POWER", "10", "2026-12-31");
        world.committed(INVESTOR, "JOBS", "300", "2026-12-31");
        assertThat(world.state().commitments()).hasSize(4);
    }

    @Test
    void PG_05_changes_only_while_the_current_version_is_neither_reviewed_nor_signed() {
        var land = world.committed(PLACE, "LAND", "30", "2026-12-31");
        world.passed();
        assertThat(problem(world.commit(PLACE, "LAND", "1", "2026-12-31"))).isEqualTo(AGREEMENT_TEXT_FIXED);
        assertThat(problem(world.commitments.drop(id, land, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(AGREEMENT_TEXT_FIXED);

        done(world.keep.draft(id, content(false, "1"), act(ZHANGDIAN_OFFICER, "改承诺")));
        assertThat(problem(world.commitments.drop(id, land, act(BUREAU_HEAD)))).isEqualTo(NOT_YOURS);
        done(world.commitments.drop(id, land, act(ZHANGDIAN_OFFICER)));
        assertThat(problem(world.commitments.drop(id, land, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(COMMITMENT_NOT_FOUND);
        world.signed();
        assertThat(world.commitment(land).isInForce(world.state().drafts())).isFalse();
    }

    @Test
    void PG_05_binds_from_the_signed_version_that_has_it_until_one_is_signed_that_has_it_no_more() {
        var land = world.committed(PLACE, "LAND", "30", "2026-12-31");
        assertThat(world.state().inForce()).isEmpty();
        assertThat(problem(world.enter(land, "2026-09-15", "30"))).isEqualTo(COMMITMENT_NOT_IN_FORCE);
        world.signed();
        assertThat(world.state().inForce()).hasSize(1);
        assertThat(world.state().watch().placeDue()).isEqualTo("2026-12-31");

        done(world.keep.draft(id, content(false, "1"), act(ZHANGDIAN_OFFICER, "补充协议")));
        done(world.commitments.drop(id, land, act(ZHANGDIAN_OFFICER)));
        var power = world.committed(PLACE, "POWER", "100", "2027-06-30");
        assertThat(world.state().inForce()).extracting(Commitment::id).containsExactly(land);
        world.signed();

        assertThat(world.state().inForce()).extracting(Commitment::id).containsExactly(power);
        assertThat(world.state().watch().placeDue()).isEqualTo("2027-06-30");
    }

    @Test
    void PG_07_is_told_by_one_person_and_counts_once_another_confirmed_it() {
        var land = world.committed(PLACE, "LAND", "30", "2026-12-31");
        world.signed();
        assertThat(problem(world.enter(land, "2026-09-16", "30"))).isEqualTo(DATE_IN_FUTURE);
        assertThat(problem(world.enter(land, "2026-09-15", null))).isEqualTo(COMMITMENT_AMOUNT_MISSING);
        assertThat(problem(world.enter(land, "2026-09-15", "0.001"))).isEqualTo(COMMITMENT_AMOUNT_UNFIT);
        done(world.enter(land, "2026-09-15", "30"));
        var which = world.which(land);
        var told = world.last(land);

        assertThat(world.commitment(land).isFulfilled()).isFalse();
        assertThat(problem(world.fulfil.confirm(which, told, act(ZHANGDIAN_HEAD))))
                .isEqualTo(NOT_YOURS);
        assertThat(problem(world.fulfil.confirm(which, told, act(LINZI_OFFICER))))
                .isEqualTo(AGREEMENT_NOT_FOUND);
        assertThat(problem(world.fulfil.confirm(which, "no", act(BUREAU_OFFICER))))
                .isEqualTo(FULFILMENT_NOT_FOUND);
        done(world.fulfil.confirm(which, told, act(BUREAU_OFFICER)));

        assertThat(world.commitment(land).isFulfilled()).isTrue();
        assertThat(world.state().watch().placeDue()).isNull();
        assertThat(problem(world.fulfil.confirm(which, told, act(BUREAU_OFFICER_2))))
                .isEqualTo(FULFILMENT_NOT_OPEN);
    }

    @Test
    void PG_07_is_never_confirmed_by_who_entered_it() {
        var investment = world.committed(INVESTOR, "INVESTMENT", "100", "2026-12-31");
        world.signed();
        var which = world.which(investment);
        var told = new FulfilCommitments.Told(LocalDate.parse("2026-09-15"), BigDecimal.TEN, "进账单");
        done(world.fulfil.enter(which, told, act(ZHANGDIAN_HEAD)));

        assertThat(problem(world.fulfil.confirm(which, world.last(investment), act(ZHANGDIAN_HEAD))))
                .isEqualTo(FULFILMENT_OWN);
        done(world.fulfil.confirm(which, world.last(investment), act(BUREAU_OFFICER)));
        assertThat(world.commitment(investment).isFulfilled()).as("10 of 100").isFalse();
        world.fulfilled(investment, "2026-09-15", "90");
        assertThat(world.commitment(investment).isFulfilled()).isTrue();
    }

    @Test
    void PG_07_is_withdrawn_with_a_reason_once_confirmed_by_who_may_confirm() {
        var land = world.committed(PLACE, "LAND", "30", "2026-12-31");
        world.signed();
        world.fulfilled(land, "2026-09-15", "30");
        var told = world.last(land);

        assertThat(problem(world.fulfil.withdraw(world.which(land), told, act(ZHANGDIAN_OFFICER, "误填"))))
                .isEqualTo(NOT_YOURS);
        assertThat(problem(world.fulfil.withdraw(world.which(land), told, act(BUREAU_OFFICER))))
                .isEqualTo(REASON_MISSING);
        done(world.fulfil.withdraw(world.which(land), told, act(BUREAU_OFFICER, "证未核发")));
        assertThat(world.commitment(land).isFulfilled()).isFalse();
        assertThat(world.state().watch().placeDue()).isEqualTo("2026-12-31");

        done(world.enter(land, "2026-09-15", "30"));
        done(world.fulfil.withdraw(world.which(land), world.last(land), act(ZHANGDIAN_OFFICER, "误填")));
        assertThat(problem(world.fulfil.confirm(world.which(land), world.last(land), act(BUREAU_OFFICER))))
                .isEqualTo(FULFILMENT_NOT_OPEN);
    }

    @Test
    void PG_06_is_extended_to_a_later_day_with_a_reason_and_every_day_is_kept() {
        var land = world.committed(PLACE, "LAND", "30", "2026-12-31");
        world.signed();
        var which = world.which(land);
        var later = LocalDate.parse("2027-03-31");
        assertThat(problem(world.fulfil.extend(which, later, act(ZHANGDIAN_HEAD, "等批复"))))
                .isEqualTo(NOT_YOURS);
        assertThat(problem(world.fulfil.extend(which, later, act(BUREAU_HEAD)))).isEqualTo(REASON_MISSING);
        assertThat(problem(world.fulfil.extend(which, LocalDate.parse("2026-12-31"), act(BUREAU_HEAD, "等批复"))))
                .isEqualTo(AGREEMENT_DAY_TOO_EARLY);

        done(world.fulfil.extend(which, later, act(BUREAU_HEAD, "等批复")));

        var now = world.commitment(land);
        assertThat(now.due()).isEqualTo(later);
        assertThat(now.firstDue()).isEqualTo("2026-12-31");
        assertThat(now.extensions())
                .singleElement()
                .satisfies(one -> assertThat(one.by().said()).isEqualTo("等批复"));
        assertThat(now.isOverdueOn(later)).isFalse();
        assertThat(now.isOverdueOn(later.plusDays(1))).isTrue();
        assertThat(world.state().watch().placeDue()).isEqualTo(later);
    }

    @Test
    void PG_02_of_a_terminated_agreement_nothing_is_due_any_more() {
        var land = world.committed(PLACE, "LAND", "30", "2026-12-31");
        world.signed();
        done(world.keep.end(id, act(ZHANGDIAN_HEAD, "解除")));

        assertThat(world.state().watch().placeDue()).isNull();
        assertThat(problem(world.enter(land, "2026-09-15", "30"))).isEqualTo(AGREEMENT_ENDED);
        assertThat(problem(world.commit(PLACE, "LAND", "1", "2026-12-31"))).isEqualTo(AGREEMENT_ENDED);
    }
}
