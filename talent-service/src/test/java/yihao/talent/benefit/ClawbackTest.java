package yihao.talent.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.benefit.BenefitWorld.CLOCK;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.benefit.Clawback.Cause;
import yihao.talent.entitlement.Application;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.payment.LedgerRefusal;

@DisplayName("TB-07 TB-12 Milestones and what is asked back")
class ClawbackTest {

    static final LocalDate ARRIVAL = LocalDate.of(2026, 3, 15);

    static final YearMonth MARCH = YearMonth.from(ARRIVAL);

    final BenefitWorld world = BenefitWorld.of("""
            city-a
            rows:
              - {benefit: HOME, service: {months: 60, falseStatement: 100%}, pay: {kind: fixed, amount: 700000 CNY}, clause: 服务五年}
              - {benefit: HALF, service: {months: 60, leaving: 50%, falseStatement: 100%}, pay: {kind: fixed, amount: 0.03 CNY}, clause: 退还一半}
              - {benefit: RENT, pay: {kind: monthly, perMonth: 1000 CNY, months: 60, leavingMonth: true}, clause: 每月一千}
              - {benefit: FREE, pay: {kind: fixed, amount: 1000 CNY}, clause: 无服务期}
              - benefit: PROJECT
                service: {months: 36, falseStatement: 100%}
                pay:
                  kind: milestones
                  amount: 100.01 CNY
                  parts:
                    - {id: start, share: 33%, evidence: AGREEMENT, label: {zh: 启动, en: Start}}
                    - {id: pilot, share: 33%, evidence: REPORT, label: {zh: 中试, en: Pilot}}
                    - {id: output, share: 34%, evidence: REPORT, label: {zh: 投产, en: Output}}
                clause: 分三期
              - benefit: HALF_BACK
                service: {months: 36, falseStatement: 50%}
                pay:
                  kind: milestones
                  amount: 100.01 CNY
                  parts:
                    - {id: start, share: 33%, evidence: AGREEMENT, label: {zh: 启动, en: Start}}
                    - {id: pilot, share: 33%, evidence: REPORT, label: {zh: 中试, en: Pilot}}
                    - {id: output, share: 34%, evidence: REPORT, label: {zh: 投产, en: Output}}
                clause: 分三期
            """);

    @BeforeEach
    void somebody_who_came() {
        world.arrived("t1", ARRIVAL);
    }

    @ParameterizedTest(name = "left on {0}: {1} {2}")
    @CsvSource(textBlock = """
            2026-03-15, 700000.00,
            2026-04-13, 700000.00,
            2026-04-14, 688333.33,
            2031-02-14,  11666.66,
            2031-03-13,  11666.66,
            2031-03-14,          , talent.service-term-served
            """)
    void leaving_early_owes_the_months_that_are_missing(
            LocalDate left, @Nullable String amount, @Nullable String problem) {
        paid("HOME");
        world.left("t1", left);

        var outcome = propose(Cause.LEFT_EARLY);

        if (problem == null) {
            assertThat(clawback(value(outcome).state()).amount()).isEqualTo(cny(String.valueOf(amount)));
        } else {
            assertThat(refusal(outcome)).isEqualTo(problem);
        }
    }

    @Test
    void or_the_share_the_table_says_rounded_down() {
        paid("HALF");
        world.left("t1", TODAY);

        assertThat(clawback(value(propose(Cause.LEFT_EARLY)).state()).amount()).isEqualTo(cny("0.01"));
    }

    @Test
    void who_is_still_here_or_has_no_term_owes_nothing() {
        paid("FREE");

        assertThat(refusal(propose(Cause.LEFT_EARLY))).isEqualTo("talent.no-service-term");
        assertThat(clawback(value(propose(Cause.FALSE_STATEMENT)).state()).amount())
                .isEqualTo(cny("1000"));
    }

    @Test
    void is_demanded_by_one_and_confirmed_by_another() {
        paid("HOME");
        value(propose(Cause.FALSE_STATEMENT));

        assertThat(refusal(propose(Cause.FALSE_STATEMENT))).isEqualTo("talent.clawback-stands");
        assertThat(refusal(world.demandBack.confirm("b1", by(OFFICE)))).isEqualTo("talent.same-person");
        assertThat(refusal(world.demandBack.confirm("b1", by(OFFICER)))).isEqualTo("talent.benefit-approval-not-yours");
        assertThat(world.demanded).isEmpty();
        value(world.demandBack.dismiss("b1", by(HEAD).because("查无实据")));
        value(propose(Cause.FALSE_STATEMENT));
        value(world.demandBack.confirm("b1", by(HEAD)));
        assertThat(world.demanded).containsEntry("b1", cny("700000"));
        assertThat(refusal(world.demandBack.confirm("b1", by(HEAD)))).isEqualTo("talent.benefit-not-at-this-step");
    }

    @Test
    void is_kept_while_the_ledger_is_away_and_hears_what_came_back() {
        paid("HOME");
        value(propose(Cause.FALSE_STATEMENT));
        world.ledgerIsUp = false;
        assertThat(clawback(value(world.demandBack.confirm("b1", by(HEAD))).state())
                        .open())
                .isTrue();
        world.demandBack.demandWaiting(CLOCK, 10);

        world.ledgerIsUp = true;
        world.cameBack.put("recovery-of-b1", cny("100"));
        world.demandBack.demandWaiting(CLOCK, 10);
        world.demandBack.demandWaiting(CLOCK, 10);
        assertThat(clawback(world.benefit("b1")).open()).isFalse();
        assertThat(clawback(world.benefit("b1")).returned()).isEqualTo(cny("100"));
        world.orders.returned("b1", "recovery-of-b1", cny("700000"), CLOCK);
        world.orders.returned("b1", "recovery-of-b1", cny("100"), CLOCK);
        assertThat(clawback(world.benefit("b1")).returned()).isEqualTo(cny("700000"));
    }

    @Test
    void that_the_ledger_refuses_is_asked_for_no_more_until_it_was_mended() {
        paid("HOME");
        value(propose(Cause.FALSE_STATEMENT));
        world.says = new LedgerRefusal("reward.demand-above-payment", "超出可追回金额");
        value(world.demandBack.confirm("b1", by(HEAD)));
        assertThat(clawback(world.benefit("b1")).refused()).isTrue();
        assertThat(world.benefits.toDemand(10)).isEmpty();
        assertThat(BenefitActions.onClawback(world.benefit("b1"), OFFICE)).containsExactly("demandAgain");

        world.says = null;
        var most = cny("700000");
        assertThat(refusal(world.demandBack.again("b1", "b1", most.plus(cny("0.01")), by(OFFICE))))
                .isEqualTo("talent.demand-above-owed");
        assertThat(refusal(world.demandBack.again("b1", "b1", cny("0"), by(OFFICE))))
                .isEqualTo("talent.demand-above-owed");
        assertThat(refusal(world.demandBack.again("b1", "b1", most, by(OFFICER))))
                .isEqualTo("talent.benefit-approval-not-yours");
        value(world.demandBack.again("b1", "b1", cny("400000"), by(OFFICE)));

        assertThat(world.demanded).containsEntry("b1", cny("400000"));
        assertThat(clawback(world.benefit("b1")).refused()).isFalse();
        assertThat(refusal(world.demandBack.again("b1", "b1", cny("1"), by(OFFICE))))
                .isEqualTo("talent.benefit-not-at-this-step");
    }

    @Test
    void milestones_are_proven_by_one_confirmed_by_another_and_make_the_whole() {
        var parts = world.approved("b1", Application.of("t1", "PROJECT")).instalments();
        assertThat(parts).extracting(Instalment::amount).containsExactly(cny("33.00"), cny("33.00"), cny("34.01"));

        assertThat(refusal(world.confirm.prove("b1", "start", List.of(), by(OFFICE))))
                .isEqualTo("talent.milestone-proof-missing");
        assertThat(refusal(prove("start", "REPORT"))).isEqualTo("talent.milestone-proof-missing");
        value(prove("start", "AGREEMENT"));
        assertThat(refusal(world.confirm.confirmPart("b1", "start", by(OFFICE))))
                .isEqualTo("talent.same-person");
        value(world.confirm.confirmPart("b1", "start", by(HEAD)));
        assertThat(world.ordered).containsOnlyKeys("b1_start");
        assertThat(refusal(world.confirm.confirmPart("b1", "pilot", by(HEAD))))
                .isEqualTo("talent.benefit-not-at-this-step");
    }

    @Test
    void what_waits_is_cancelled_and_what_the_ledger_pays_all_the_same_is_asked_back() {
        world.approved("b1", Application.of("t1", "PROJECT"));
        value(prove("start", "AGREEMENT"));
        world.ledgerIsUp = false;
        value(world.confirm.confirmPart("b1", "start", by(HEAD)));
        value(propose(Cause.FALSE_STATEMENT));
        value(world.demandBack.confirm("b1", by(HEAD)));
        assertThat(world.status("b1")).isEqualTo(Benefit.Status.CANCELLED);

        world.ledgerIsUp = true;
        world.orders.orderWaiting(CLOCK, 10);
        assertThat(world.ordered).isEmpty();
        world.paid("b1_start");
        world.demandBack.demandWaiting(CLOCK, 10);
        assertThat(world.demanded).containsEntry("b1_start", cny("33.00"));
    }

    @ParameterizedTest(name = "false statement, {0}: {1} before the demand, {2} and {3}")
    @CsvSource({"PROJECT, 33.00, 33.00, 34.01", "HALF_BACK, 16.50, 16.50, 17.00"})
    void what_is_paid_before_and_after_the_confirmation_is_asked_back_alike(
            String kind, String before, String between, String after) {
        world.approved("b1", Application.of("t1", kind));
        for (var part : List.of("start", "pilot", "output")) {
            value(prove(part, part.equals("start") ? "AGREEMENT" : "REPORT"));
            value(world.confirm.confirmPart("b1", part, by(HEAD)));
        }
        world.paid("b1_start");
        assertThat(clawback(value(propose(Cause.FALSE_STATEMENT)).state()).amount())
                .isEqualTo(cny(before));

        world.paid("b1_pilot");
        value(world.demandBack.confirm("b1", by(HEAD)));
        assertThat(clawback(world.benefit("b1")).amount()).isEqualTo(cny(before).plus(cny(between)));
        world.paid("b1_output");
        world.demandBack.demandWaiting(CLOCK, 10);

        assertThat(clawback(world.benefit("b1")).demanded())
                .isEqualTo(clawback(world.benefit("b1")).amount());
        assertThat(world.demanded.values().stream().reduce(cny("0"), Money::plus))
                .isEqualTo(cny(before).plus(cny(between)).plus(cny(after)));
    }

    @Test
    void a_milestone_or_a_grant_that_waits_is_not_for_who_has_left() {
        world.approved("b1", Application.of("t1", "PROJECT"));
        value(prove("start", "AGREEMENT"));
        value(world.grant.grant("b2", Application.of("t1", "HOME"), by(OFFICE)));
        value(world.grant.grant("b3", Application.of("t1", "RENT").months(MARCH, MARCH), by(OFFICE)));
        world.left("t1", TODAY);

        assertThat(refusal(world.confirm.confirmPart("b1", "start", by(HEAD)))).isEqualTo("talent.benefit-not-arrived");
        assertThat(refusal(world.decide.approve("b2", by(HEAD)))).isEqualTo("talent.benefit-not-arrived");
        value(world.decide.approve("b3", by(HEAD)));
        assertThat(world.ordered).containsOnlyKeys("b3");
    }

    @Test
    void a_standing_grant_is_ended_by_two_and_free_for_who_comes_back() {
        world.approved("b1", Application.of("t1", "RENT"));
        value(world.confirm.confirm("b1", List.of(MARCH.toString()), by(OFFICE)));
        world.paid("b1_" + MARCH);
        world.left("t1", LocalDate.of(2026, 5, 1));
        value(propose(Cause.ENDED));

        assertThat(refusal(world.demandBack.confirm("b1", by(OFFICE)))).isEqualTo("talent.same-person");
        value(world.demandBack.confirm("b1", by(HEAD)));

        assertThat(world.benefit("b1").running()).isFalse();
        assertThat(world.status("b1")).isEqualTo(Benefit.Status.PAID);
        assertThat(world.demanded).isEmpty();
        assertThat(refusal(propose(Cause.ENDED))).isEqualTo("talent.benefit-not-at-this-step");
        world.back("t1", TODAY.minusMonths(1));
        world.approved("b2", Application.of("t1", "RENT"));
        assertThat(world.confirm.due(TODAY).getFirst().keys()).doesNotContain(MARCH.toString());
    }

    @Test
    void ended_milestones_are_paid_no_more_and_may_still_be_asked_back() {
        world.approved("b1", Application.of("t1", "PROJECT"));
        value(prove("start", "AGREEMENT"));
        value(world.confirm.confirmPart("b1", "start", by(HEAD)));
        value(propose(Cause.ENDED));
        value(world.demandBack.confirm("b1", by(HEAD)));
        assertThat(world.status("b1")).isEqualTo(Benefit.Status.PAYMENT_ORDERED);
        world.paid("b1_start");
        assertThat(world.status("b1")).isEqualTo(Benefit.Status.PAID);

        value(propose(Cause.FALSE_STATEMENT));
        value(world.demandBack.confirm("b1", by(HEAD)));
        assertThat(world.demanded).containsOnlyKeys("b1_start");
    }

    private void paid(String kind) {
        world.approved("b1", Application.of("t1", kind));
        world.paid("b1");
    }

    private Outcome<Versioned<Benefit>> propose(Cause cause) {
        return world.demandBack.propose("b1", cause, by(OFFICE).because("核查"));
    }

    private Outcome<Versioned<Benefit>> prove(String part, String paper) {
        var file = value(world.papers.store(
                new ByteArrayInputStream("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)), "a.pdf", "application/pdf"));
        return world.confirm.prove(
                "b1", part, List.of(new Proof(paper, file.id().value())), by(OFFICE));
    }

    private static Clawback clawback(Benefit benefit) {
        return Objects.requireNonNull(benefit.clawback());
    }
}
