package yihao.talent.expertfee;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;
import static yihao.talent.World.numbers;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;
import yihao.talent.Line;
import yihao.talent.World;
import yihao.talent.consultation.ConsultationWorld;
import yihao.talent.expertfee.Fee.Status;
import yihao.talent.payment.LedgerRefusal;
import yihao.talent.payment.PaymentOrders;
import yihao.talent.payment.PaymentOrders.Answer;

@DisplayName("EF-02 EF-03 EF-04 An expert's fee")
class FeeLifeTest {

    final ConsultationWorld world = new ConsultationWorld();
    final InMemoryFees fees = new InMemoryFees();
    final java.util.List<PaymentOrders.Owed> ordered = new java.util.ArrayList<>();
    boolean away;

    @Nullable
    LedgerRefusal says;

    final OrderFees orders = new OrderFees(fees, world.places, owed -> {
        if (away) {
            return new Answer.Unanswered();
        }
        if (says != null) {
            return new Answer.Refused(says);
        }
        ordered.add(owed);
        return new Answer.Ordered("payment-1");
    });
    final DecideFee decide = new DecideFee(fees, orders);
    final ComputeFee compute =
            new ComputeFee(fees, world.consultations, world.places, new FeePolicy(FeeTable.shipped()), numbers());

    @Test
    void is_computed_for_a_given_opinion_once() {
        var id = world.asked(2);
        world.accepted(id, "two");
        assertThat(refusal(compute.compute(id, "x-two", by(OFFICE)))).isEqualTo("talent.expert-fee-no-opinion");
        assertThat(refusal(compute.compute(id, "x-nobody", by(OFFICE)))).isEqualTo("talent.expert-fee-no-opinion");
        world.given(id, "one", 8);

        assertThat(refusal(compute.compute(id, "x-one", by(OFFICER)))).isEqualTo("talent.expert-fee-office-only");
        var fee = value(compute.compute(id, "x-one", by(OFFICE))).state();
        assertThat(fee.amount()).isEqualTo(cny("1500"));
        assertThat(refusal(compute.compute(id, "x-one", by(HEAD)))).isEqualTo("talent.expert-fee-already-computed");
    }

    @Test
    void ends_at_the_cap_of_the_year_and_has_room_again_after_a_refusal() {
        value(world.places.countFee("x-one", "earlier", 2026, cny("19000"), cny("20000"), by(OFFICE)));
        var id = world.asked(1);
        world.given(id, "one", 8);

        var fee = value(compute.compute(id, "x-one", by(OFFICE)));
        assertThat(fee.state().amount()).isEqualTo(cny("1000"));
        assertThat(fee.state().explanation()).extracting(Line::code).containsExactly("fee-row", "fee-cap");
        var second = world.asked(1);
        world.given(second, "one", 8);
        assertThat(refusal(compute.compute(second, "x-one", by(OFFICE)))).isEqualTo("talent.expert-fee-cap-reached");

        value(decide.decline(fee.id(), "金额有误", by(HEAD)));
        assertThat(value(compute.compute(second, "x-one", by(OFFICE))).state().amount())
                .isEqualTo(cny("1000"));
    }

    @Test
    void may_be_computed_anew_after_it_was_declined() {
        var id = world.asked(1);
        world.given(id, "one", 8);
        var fee = value(compute.compute(id, "x-one", by(OFFICE)));
        assertThat(refusal(decide.decline(fee.id(), "不符", by(OFFICE)))).isEqualTo("talent.expert-fee-same-person");
        value(decide.decline(fee.id(), "不符", by(HEAD)));

        var again = value(compute.compute(id, "x-one", by(HEAD)));

        assertThat(again.state().status()).isEqualTo(Status.COMPUTED);
        assertThat(again.state().computedBy()).isEqualTo("talent.head");
        assertThat(again.state().declinedReason()).isNull();
    }

    @Test
    void is_approved_by_another_and_ordered_once() {
        var fee = computed();
        assertThat(refusal(decide.approve(fee, by(OFFICE)))).isEqualTo("talent.expert-fee-same-person");
        assertThat(refusal(decide.approve(fee, by(OFFICER)))).isEqualTo("talent.expert-fee-office-only");

        assertThat(value(decide.approve(fee, by(HEAD))).state().status()).isEqualTo(Status.PAYMENT_ORDERED);
        assertThat(refusal(decide.approve(fee, by(HEAD)))).isEqualTo("talent.expert-fee-already-decided");
        orders.finishWaiting(by(HEAD), 10);
        assertThat(ordered).hasSize(1);
        assertThat(ordered.getFirst().sourceKind()).isEqualTo("EXPERT_FEE");
        assertThat(ordered.getFirst().payee()).isEqualTo("x-one");
    }

    @Test
    void is_neither_computed_nor_decided_by_whose_it_is() {
        var own = World.actor("expert.one", "dept-talent", Function.TALENT_OFFICE);
        var id = world.asked(1);
        world.given(id, "one", 8);
        assertThat(refusal(compute.compute(id, "x-one", by(own)))).isEqualTo("talent.expert-fee-same-person");
        var fee = value(compute.compute(id, "x-one", by(OFFICE)));

        assertThat(DecideFee.mayDecide(fee.state(), own)).isFalse();
        assertThat(refusal(decide.approve(fee.id(), by(own)))).isEqualTo("talent.expert-fee-same-person");
        assertThat(refusal(decide.decline(fee.id(), "不符", by(own)))).isEqualTo("talent.expert-fee-same-person");
    }

    @Test
    void is_kept_while_the_ledger_is_away_and_ordered_later() {
        away = true;
        var fee = computed();
        assertThat(value(decide.approve(fee, by(HEAD))).state().status()).isEqualTo(Status.APPROVED);
        orders.finishWaiting(by(HEAD), 10);
        away = false;

        orders.finishWaiting(by(HEAD), 10);

        assertThat(fees.find(fee).orElseThrow().state().paymentId()).isEqualTo("payment-1");
    }

    @Test
    void takes_over_what_the_ledger_says_in_whatever_order() {
        var fee = computed();
        value(decide.approve(fee, by(HEAD)));

        orders.refused(fee, "payment-1", by(HEAD));
        assertThat(fees.find(fee).orElseThrow().state().status()).isEqualTo(Status.PAYMENT_REFUSED);
        orders.paid(fee, "payment-1", noon(TODAY), by(HEAD));
        orders.paid(fee, "payment-1", noon(TODAY.plusDays(1)), by(HEAD));
        orders.refused(fee, "payment-1", by(HEAD));

        assertThat(fees.find(fee).orElseThrow().state().paidAt()).isEqualTo(noon(TODAY));
        assertThat(orders.sourceKind()).isEqualTo("EXPERT_FEE");
    }

    @Test
    void is_taken_up_after_a_refusal_and_approved_by_another_as_an_order_of_its_own() {
        var fee = computed();
        value(decide.approve(fee, by(HEAD)));
        assertThat(refusal(decide.again(fee, by(HEAD)))).isEqualTo("talent.expert-fee-already-decided");
        orders.refused(fee, "payment-1", by(HEAD));

        assertThat(refusal(decide.again(fee, by(OFFICER)))).isEqualTo("talent.expert-fee-office-only");
        assertThat(DecideFee.mayTakeUp(fees.find(fee).orElseThrow().state(), HEAD))
                .isTrue();
        value(decide.again(fee, by(HEAD)));
        orders.paid(fee, "payment-1", noon(TODAY), by(HEAD));
        assertThat(refusal(decide.approve(fee, by(HEAD)))).isEqualTo("talent.expert-fee-same-person");
        value(decide.approve(fee, by(OFFICE)));

        assertThat(ordered).extracting(PaymentOrders.Owed::sourceId).containsExactly(fee, fee + "_2");
        orders.refused(fee, "payment-1", by(HEAD));
        orders.paid(fee + "_2", "payment-2", noon(TODAY), by(HEAD));
        assertThat(fees.find(fee).orElseThrow().state().paymentId()).isEqualTo("payment-2");
    }

    @Test
    void whose_order_the_ledger_takes_not_waits_for_somebody_with_its_reason() {
        says = new LedgerRefusal("reward.payee-unknown", "没有这个收款人");
        var fee = computed();

        value(decide.approve(fee, by(HEAD)));

        assertThat(fees.find(fee).orElseThrow().state().status()).isEqualTo(Status.PAYMENT_REFUSED);
        assertThat(fees.find(fee).orElseThrow().state().refusal()).isEqualTo(says);
        assertThat(fees.toOrder(10)).isEmpty();
        says = null;
        value(decide.again(fee, by(HEAD)));
        value(decide.approve(fee, by(OFFICE)));
        assertThat(ordered).extracting(PaymentOrders.Owed::sourceId).containsExactly(fee + "_2");
    }

    @Test
    void is_named_as_the_ledger_takes_names() {
        assertThat(Fee.idOf("0199a0b2-7c1d-7000-8000-000000000001", "0199a0b2-7c1d-7000-8000-000000000002"))
                .matches("[A-Za-z0-9_-]{1,78}");
    }

    private String computed() {
        var id = world.asked(1);
        world.given(id, "one", 8);
        return value(compute.compute(id, "x-one", by(OFFICE))).id();
    }
}
