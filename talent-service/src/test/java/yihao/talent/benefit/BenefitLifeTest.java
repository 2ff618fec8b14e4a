package yihao.talent.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TAISHAN_INDUSTRY;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.benefit.Benefit.Status.APPROVED;
import static yihao.talent.benefit.Benefit.Status.PAID;
import static yihao.talent.benefit.Benefit.Status.PAYMENT_ORDERED;
import static yihao.talent.benefit.Benefit.Status.PAYMENT_REFUSED;
import static yihao.talent.benefit.BenefitWorld.CLOCK;

import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.entitlement.Application;
import yihao.talent.entitlement.BenefitTables;
import yihao.talent.payment.LedgerRefusal;
import yihao.talent.talent.TalentAction;

@DisplayName("TB-03 TB-04 TB-05 A benefit from grant to payment")
class BenefitLifeTest {

    final BenefitWorld world = new BenefitWorld(BenefitTables.shipped());
    final InMemoryBenefits benefits = world.benefits;
    final OrderPayments orders = world.orders;
    final GrantBenefit grant = world.grant;
    final DecideBenefit decide = world.decide;

    @BeforeEach
    void an_arrived_talent() {
        world.arrived("t1", TODAY.minusMonths(2), TAISHAN_INDUSTRY.name());
    }

    @Test
    void is_granted_by_one_approved_by_another_and_paid_by_the_ledger() {
        var granted = value(grant.grant("b1", home(), by(OFFICE)));
        assertThat(granted.state().amount()).isEqualTo(cny("700000"));

        var approved = value(decide.approve("b1", by(HEAD)));
        assertThat(approved.state().status()).isEqualTo(PAYMENT_ORDERED);
        assertThat(approved.state().payment()).contains("payment-of-b1");

        orders.paid("b1", "payment-of-b1", noon(TODAY), CLOCK);
        assertThat(status("b1")).isEqualTo(PAID);
    }

    @Test
    void is_not_approved_or_declined_by_its_granter_nor_by_anybody_else() {
        value(grant.grant("b1", home(), by(OFFICE)));

        assertThat(refusal(decide.approve("b1", by(OFFICE)))).isEqualTo("talent.same-person");
        assertThat(refusal(decide.decline("b1", "—", by(OFFICE)))).isEqualTo("talent.same-person");
        assertThat(refusal(decide.approve("b1", by(OFFICER)))).isEqualTo("talent.benefit-approval-not-yours");
        assertThat(refusal(grant.grant("b2", home(), by(OFFICER)))).isEqualTo("talent.benefit-granted-by-office");
        assertThat(world.ordered).isEmpty();
    }

    @Test
    void is_not_granted_to_whoever_was_erased() {
        world.talents.change("t1", TalentAction.ERASED, CLOCK, talent -> talent.erased(CLOCK.at()));

        assertThat(refusal(grant.preview(home(), by(OFFICE)))).isEqualTo("talent.is-erased");
        assertThat(refusal(grant.grant("b1", home(), by(OFFICE)))).isEqualTo("talent.is-erased");
    }

    @Test
    void is_looked_at_before_its_papers_are_there() {
        var other = BenefitWorld.of("""
                city-a
                rows:
                  - {benefit: SETTLING, evidence: [DEED], pay: {kind: fixed, amount: 1000 CNY}, clause: 凭合同}
                """);
        other.arrived("t1", TODAY);
        var asked = Application.of("t1", "SETTLING");

        assertThat(value(other.grant.preview(asked, by(OFFICE))).entitlement().amount())
                .isEqualTo(cny("1000"));
        assertThat(refusal(other.grant.grant("b1", asked, by(OFFICE)))).isEqualTo("talent.evidence-missing");
    }

    @Test
    void is_granted_once() {
        value(grant.grant("b1", home(), by(OFFICE)));

        assertThat(refusal(grant.grant("b2", home(), by(HEAD)))).isEqualTo("talent.benefit-already-granted");
    }

    @Test
    void each_month_is_granted_once_however_the_periods_overlap() {
        value(grant.grant("b1", months(2026, 8, 9), by(OFFICE)));

        assertThat(refusal(grant.grant("b2", months(2026, 9, 10), by(OFFICE))))
                .isEqualTo("talent.benefit-already-granted");
        assertThat(value(grant.grant("b3", months(2026, 10, 10), by(OFFICE)))
                        .state()
                        .amount())
                .isEqualTo(cny("3000"));
    }

    @Test
    void may_be_granted_again_after_it_was_declined_and_is_decided_once() {
        value(grant.grant("b1", home(), by(OFFICE)));
        value(decide.decline("b1", "材料不全", by(HEAD)));

        assertThat(refusal(decide.approve("b1", by(HEAD)))).isEqualTo("talent.benefit-already-decided");
        assertThat(value(grant.grant("b2", home(), by(OFFICE))).id()).isEqualTo("b2");
    }

    @Test
    void waits_while_the_ledger_is_away_and_is_ordered_once_later() {
        value(grant.grant("b1", home(), by(OFFICE)));
        world.ledgerIsUp = false;

        assertThat(value(decide.approve("b1", by(HEAD))).state().status()).isEqualTo(APPROVED);
        orders.orderWaiting(CLOCK, 10);
        assertThat(status("b1")).isEqualTo(APPROVED);

        world.ledgerIsUp = true;
        orders.orderWaiting(CLOCK, 10);
        orders.orderWaiting(CLOCK, 10);
        assertThat(status("b1")).isEqualTo(PAYMENT_ORDERED);
        assertThat(world.ordered).containsOnlyKeys("b1");
    }

    @Test
    void is_paid_by_the_event_alone_when_the_answer_was_lost() {
        value(grant.grant("b1", home(), by(OFFICE)));
        world.ledgerIsUp = false;
        value(decide.approve("b1", by(HEAD)));

        orders.paid("b1", "payment-9", noon(TODAY), CLOCK);
        orders.paid("b1", "payment-9", noon(TODAY.plusDays(1)), CLOCK);

        var benefit = benefits.find("b1").orElseThrow();
        assertThat(benefit.state().status()).isEqualTo(PAID);
        assertThat(benefit.state().paidAt()).isEqualTo(noon(TODAY));
    }

    @Test
    void is_not_paid_before_it_was_approved() {
        value(grant.grant("b1", home(), by(OFFICE)));

        orders.paid("b1", "payment-9", noon(TODAY), CLOCK);

        assertThat(status("b1")).isEqualTo(Benefit.Status.GRANTED);
    }

    @Test
    void that_the_ledger_refused_is_taken_up_under_a_name_of_its_own() {
        value(grant.grant("b1", home(), by(OFFICE)));
        value(decide.approve("b1", by(HEAD)));

        orders.refused("b1", "payment-of-b1", CLOCK);

        assertThat(status("b1")).isEqualTo(PAYMENT_REFUSED);
        assertThat(refusal(world.confirm.again("b1", "", by(OFFICER)))).isEqualTo("talent.benefit-granted-by-office");
        value(world.confirm.again("b1", "", by(OFFICE)));
        assertThat(world.ordered).containsOnlyKeys("b1", "b1_2");
        assertThat(refusal(world.confirm.again("b1", "", by(OFFICE)))).isEqualTo("talent.benefit-not-at-this-step");
        orders.refused("b1", "payment-of-b1", CLOCK);
        assertThat(status("b1")).isEqualTo(PAYMENT_ORDERED);
        orders.paid("b1_2", "payment-of-b1_2", noon(TODAY), CLOCK);
        assertThat(status("b1")).isEqualTo(PAID);
    }

    @Test
    void whose_order_the_ledger_takes_not_is_asked_for_no_more_until_somebody_takes_it_up() {
        value(grant.grant("b1", home(), by(OFFICE)));
        var why = new LedgerRefusal("reward.payee-unknown", "没有这个收款人");
        world.says = why;

        value(decide.approve("b1", by(HEAD)));

        assertThat(status("b1")).isEqualTo(PAYMENT_REFUSED);
        assertThat(world.benefit("b1").instalments())
                .extracting(Instalment::refusal)
                .containsExactly(why);
        assertThat(benefits.toOrder(10)).isEmpty();
        world.says = null;
        value(world.confirm.again("b1", "", by(OFFICE)));
        assertThat(world.ordered).containsOnlyKeys("b1_2");
        assertThat(world.benefit("b1").instalments().getFirst().refusal()).isNull();
    }

    @Test
    void a_preview_writes_nothing() {
        assertThat(value(grant.preview(home(), by(OFFICE))).entitlement().amount())
                .isEqualTo(cny("700000"));
        assertThat(benefits.all()).isEmpty();
    }

    private Benefit.Status status(String id) {
        return benefits.find(id).orElseThrow().state().status();
    }

    private static Application home() {
        return Application.of("t1", "HOUSING_PURCHASE").bought(cny("1800000"), TODAY);
    }

    private static Application months(int year, int from, int to) {
        return Application.of("t1", "MONTHLY_ALLOWANCE").months(YearMonth.of(year, from), YearMonth.of(year, to));
    }
}
