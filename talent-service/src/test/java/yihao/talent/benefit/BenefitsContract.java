package yihao.talent.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.kernel.Money.cny;
import static yihao.kernel.Outcome.done;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Percentage;
import yihao.kernel.Versioned;
import yihao.rules.Bilingual;
import yihao.talent.Line;
import yihao.talent.TalentClass;
import yihao.talent.benefit.Benefit.Beneficiary;
import yihao.talent.benefit.Benefit.Status;
import yihao.talent.benefit.Clawback.Demand;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.entitlement.BenefitTable.Across;
import yihao.talent.entitlement.Entitlement.Terms;
import yihao.talent.entitlement.Plan;
import yihao.talent.entitlement.Row.Recipient;
import yihao.talent.entitlement.Row.Service;
import yihao.talent.payment.LedgerRefusal;

/// What every form of [Benefits] promises.
public abstract class BenefitsContract {

    protected abstract Benefits benefits();

    @Test
    void a_benefit_is_read_as_it_was_written() {
        var benefits = benefits();
        var benefit = benefit("B-2026-000001", List.of("t1/HOUSING_PURCHASE"), Status.GRANTED);

        benefits.add("b1", benefit, BenefitAction.GRANTED, by(OFFICE));

        assertThat(benefits.find("b1")).contains(new Versioned<>("b1", 1, benefit));
    }

    @Test
    void each_use_is_held_by_one_benefit() {
        var benefits = benefits();
        benefits.add(
                "b1",
                benefit("B-2026-000001", List.of("t1/M/2026-08", "t1/M/2026-09"), Status.GRANTED),
                BenefitAction.GRANTED,
                by(OFFICE));

        var overlapping = benefit("B-2026-000002", List.of("t1/M/2026-09", "t1/M/2026-10"), Status.GRANTED);
        assertThatThrownBy(() -> benefits.add("b2", overlapping, BenefitAction.GRANTED, by(OFFICE)))
                .isInstanceOf(Taken.class);
        benefits.add(
                "b3",
                benefit("B-2026-000003", List.of("t1/M/2026-10"), Status.GRANTED),
                BenefitAction.GRANTED,
                by(OFFICE));
    }

    @Test
    void what_a_declined_benefit_used_is_free_again() {
        var benefits = benefits();
        benefits.add(
                "b1", benefit("B-2026-000001", List.of("t1/H"), Status.GRANTED), BenefitAction.GRANTED, by(OFFICE));
        benefits.change("b1", BenefitAction.DECLINED, by(OFFICE), one -> one.decline(HEAD, "材料不全"));

        benefits.add(
                "b2", benefit("B-2026-000002", List.of("t1/H"), Status.GRANTED), BenefitAction.GRANTED, by(OFFICE));
        benefits.change("b2", BenefitAction.DECLINED, by(OFFICE), one -> one.decline(HEAD, "材料不全"));
        assertThat(benefits.find("b2").orElseThrow().state().status()).isEqualTo(Status.DECLINED);
    }

    @Test
    void those_to_order_are_approved_and_the_oldest_stand_first() {
        var benefits = benefits();
        benefits.add("b2", benefit("B-2026-000002", List.of("2"), Status.APPROVED), BenefitAction.GRANTED, by(OFFICE));
        benefits.add("b1", benefit("B-2026-000001", List.of("1"), Status.APPROVED), BenefitAction.GRANTED, by(OFFICE));
        benefits.add("b3", benefit("B-2026-000003", List.of("3"), Status.GRANTED), BenefitAction.GRANTED, by(OFFICE));
        benefits.add("b4", benefit("B-2026-000004", List.of("4"), Status.PAID), BenefitAction.GRANTED, by(OFFICE));

        assertThat(benefits.toOrder(10)).extracting(Versioned::id).containsExactly("b1", "b2");
        assertThat(benefits.toOrder(1)).extracting(Versioned::id).containsExactly("b1");
    }

    @Test
    void those_that_come_due_are_running_and_stand_by_number() {
        var benefits = benefits();
        benefits.add("b2", running("B-2026-000002", "2"), BenefitAction.GRANTED, by(OFFICE));
        benefits.add("b1", running("B-2026-000001", "1"), BenefitAction.GRANTED, by(OFFICE));
        benefits.add("b3", benefit("B-2026-000003", List.of("3"), Status.PAID), BenefitAction.GRANTED, by(OFFICE));

        assertThat(benefits.mayBeDue(TODAY, "", 10)).extracting(Versioned::id).containsExactly("b1", "b2");
        assertThat(benefits.mayBeDue(TODAY.minusDays(1), "", 10)).isEmpty();
        assertThat(benefits.mayBeDue(TODAY, "B-2026-000001", 10))
                .extracting(Versioned::id)
                .containsExactly("b2");
        assertThat(benefits.ofTalent("t1")).extracting(Versioned::id).containsExactly("b1", "b2", "b3");
        assertThat(benefits.ofTalent("t2")).isEmpty();
    }

    @Test
    void whoever_runs_is_found_on_its_day_and_whoever_is_not_found_runs_no_more() {
        var benefits = benefits();
        benefits.add("b1", running("B-2026-000001", "1"), BenefitAction.GRANTED, by(OFFICE));
        assertThat(benefits.mayBeDue(TODAY, "", 10)).allMatch(one -> one.state().running());

        benefits.change(
                "b1",
                BenefitAction.INSTALMENT_CONFIRMED,
                by(OFFICE),
                one -> done(one.change().runningFrom(null).benefit()));

        assertThat(benefits.mayBeDue(TODAY.plusYears(10), "", 10)).isEmpty();
        assertThat(benefits.find("b1")).get().matches(one -> !one.state().running());
    }

    @Test
    void those_to_demand_are_open() {
        var benefits = benefits();
        var placed = Demand.of("b2", cny("1")).placed("r", cny("0"));
        benefits.add("b1", demanding("B-2026-000001", Demand.of("b1", cny("1"))), BenefitAction.GRANTED, by(OFFICE));
        benefits.add("b2", demanding("B-2026-000002", placed), BenefitAction.GRANTED, by(OFFICE));

        assertThat(benefits.toDemand(10)).extracting(Versioned::id).containsExactly("b1");
        assertThat(benefits.find("b2").orElseThrow().state().clawback())
                .extracting(one -> one == null ? null : one.returned())
                .isEqualTo(cny("0"));
    }

    @Test
    void a_proven_milestone_and_a_refused_demand_are_found_whatever_else_there_is() {
        var benefits = benefits();
        var refused = Demand.of("b1", cny("1")).turnedAway(new LedgerRefusal("reward.demand-above-payment", "超出"));
        benefits.add("b1", demanding("B-2026-000001", refused), BenefitAction.GRANTED, by(OFFICE));
        benefits.add("b2", benefit("B-2026-000002", List.of("2"), Status.RUNNING), BenefitAction.GRANTED, by(OFFICE));
        var proven = List.of(Instalment.planned("start", cny("700000")).prove(List.of(), "talent.office"));
        benefits.change(
                "b2",
                BenefitAction.MILESTONE_PROVEN,
                by(OFFICE),
                one -> done(one.change().instalments(proven).benefit()));

        assertThat(benefits.proven(10)).extracting(Versioned::id).containsExactly("b2");
        assertThat(benefits.demandsRefused(10)).extracting(Versioned::id).containsExactly("b1");
        assertThat(benefits.toDemand(10)).isEmpty();
    }

    private static Benefit running(String number, String use) {
        return benefit(number, List.of(use), Status.RUNNING, TODAY, null);
    }

    private static Benefit demanding(String number, Demand demand) {
        var proposed = Clawback.proposed(
                Clawback.Cause.LEFT_EARLY,
                Clawback.Share.ofMonths(59, 60),
                demand.amount(),
                "提前离岗",
                "talent.office",
                noon(TODAY));
        return benefit(
                number,
                List.of(number),
                Status.PAID,
                null,
                proposed.confirmed("talent.head", demand.amount(), List.of(demand)));
    }

    private static Benefit benefit(String number, List<String> uses, Status status) {
        return benefit(number, uses, status, null, null);
    }

    private static Benefit benefit(
            String number, List<String> uses, Status status, @Nullable LocalDate dueFrom, @Nullable Clawback clawback) {
        return new Benefit(
                number,
                new Beneficiary("t1", "T-2026-000001", "n1", PROJECT, ZHANGDIAN),
                "HOUSING_PURCHASE",
                cny("700000"),
                "jinan-2022@1",
                TalentClass.C,
                "jinan-2022@1",
                TODAY,
                uses,
                List.of(Line.of("benefit-total", "amount", "700000.00 CNY")),
                status,
                "talent.office",
                null,
                null,
                null,
                null,
                new Basis(
                        new Plan.InParts(List.of(new Plan.PartAmount(
                                "start", cny("700000"), "AGREEMENT", new Bilingual("启动", "Start")))),
                        new Terms(
                                Recipient.TALENT,
                                "housing",
                                Across.DIFFERENCE,
                                new Service(60, Percentage.percent("50"), Percentage.percent("100")),
                                null,
                                null),
                        "t1",
                        "研究决定",
                        Map.of("grade", "一类"),
                        List.of(new Proof("DEED", "file-1")),
                        List.of()),
                List.of(Instalment.confirmed("start", cny("700000"), "talent.head")),
                dueFrom,
                clawback);
    }
}
