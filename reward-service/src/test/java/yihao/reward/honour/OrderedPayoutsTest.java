package yihao.reward.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.act;
import static yihao.reward.honour.HonourWorld.refusal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.reward.PowerCut;
import yihao.reward.honour.Payouts.Payout;
import yihao.reward.ledger.CheckBooks;
import yihao.reward.ledger.InMemoryBudgets;
import yihao.reward.ledger.InMemoryFunds;
import yihao.reward.ledger.InMemoryPostings;
import yihao.reward.ledger.Ledger;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.ledger.PromotionFunds;
import yihao.reward.paymentorder.InMemoryPaymentOrders;
import yihao.reward.paymentorder.OrderPayment;
import yihao.reward.paymentorder.PayOut;
import yihao.reward.paymentorder.PaymentOrder;

@DisplayName("HN-08, PF-05 The money of an award")
class OrderedPayoutsTest {

    static final Payout TO_FUND = new Payout("2026-U-1", "先进单位", Prize.To.FUND, "d1", cny("300.00"), "bureau");
    static final String AT = "2027-01-20T02:00:00Z";

    final Act act = Act.ofService("reward", Instant.parse(AT), "honour-2026-U");
    PowerCut power = new PowerCut();
    InMemoryBudgets budgets = new InMemoryBudgets(power);
    InMemoryPostings postings = new InMemoryPostings(power);
    InMemoryFunds funds = new InMemoryFunds(power);
    Ledger ledger = new Ledger(budgets, postings);
    PromotionFunds promotion = new PromotionFunds(funds, budgets, ledger);
    InMemoryPaymentOrders taken = new InMemoryPaymentOrders(power);
    OrderPayment orders =
            new OrderPayment(taken, new PayOut(taken, ledger, List.of()), budgets, (prefix, year) -> prefix + year);
    Payouts payouts = new OrderedPayouts(orders, taken, promotion);

    @BeforeEach
    void budgets_of_two_years_and_two_payers() {
        open("2026-city", 2026, "bureau", "1000.00");
        open("2027-a", 2027, "treasury", "1000.00");
        open("2027-b", 2027, "bureau", "299.99");
        open("2027-c", 2027, "bureau", "1000.00");
    }

    @Test
    void is_credited_to_the_units_fund_of_the_first_budget_of_its_payer_that_can_bear_it() {
        assertThat(payouts.pass(TO_FUND, act)).isInstanceOf(Outcome.Done.class);

        assertThat(fund()).isEqualByComparingTo("300");
        assertThat(budgets.find("2027-c").orElseThrow().state().spent()).isEqualTo(cny("300.00"));
        assertThat(taken.find(PaymentOrder.idOf("HONOUR", TO_FUND.id()))).isEmpty();
        assertRight();
    }

    @Test
    void asked_again_stays_with_the_budget_that_gave_it() {
        payouts.pass(TO_FUND, act);
        ledger.appropriate("2027-b", "more", cny("500.00"), act(FINANCE, AT));
        assertThat(payouts.pass(TO_FUND, act)).isInstanceOf(Outcome.Done.class);

        assertThat(fund()).isEqualByComparingTo("300");
        assertThat(budgets.find("2027-b").orElseThrow().state().spent()).isEqualTo(cny("0.00"));
        assertRight();
    }

    @Test
    void waits_for_a_budget_that_can_bear_it() {
        var dear = new Payout("2026-U-1", "先进单位", Prize.To.FUND, "d1", cny("1000.01"), "bureau");
        var another = new Payout("2026-U-1", "先进单位", Prize.To.FUND, "d1", cny("1.00"), "nobody");
        var ofNobody = new Payout("2026-U-1", "先进单位", Prize.To.FUND, "d1", cny("1.00"), null);

        assertThat(refusal(payouts.pass(dear, act))).isEqualTo(LedgerProblem.BUDGET_EXCEEDED);
        assertThat(refusal(payouts.pass(another, act))).isEqualTo(LedgerProblem.BUDGET_UNKNOWN);
        assertThat(refusal(payouts.pass(ofNobody, act))).isEqualTo(LedgerProblem.BUDGET_UNKNOWN);
        assertThat(funds.find("d1")).isEmpty();

        ledger.appropriate("2027-c", "more", cny("0.01"), act(FINANCE, AT));
        assertThat(payouts.pass(dear, act)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void is_credited_once_wherever_the_power_went() {
        for (int chance = 0; ; chance++) {
            var cut = new OrderedPayoutsTest();
            cut.budgets_of_two_years_and_two_payers();
            cut.power.afterChances(chance);
            try {
                cut.payouts.pass(TO_FUND, act);
            } catch (PowerCut.Died _) {
                // went out
            }
            var undisturbed = !cut.power.cameTrue(chance);
            cut.power.never();
            assertThat(cut.payouts.pass(TO_FUND, act)).isInstanceOf(Outcome.Done.class);

            assertThat(cut.fund()).as("after " + chance).isEqualByComparingTo("300");
            assertThat(cut.funds.openSince(Instant.MAX, 9)).isEmpty();
            cut.assertRight();
            if (undisturbed) {
                assertThat(chance).isGreaterThan(8);
                return;
            }
        }
    }

    @Test
    void that_was_ordered_for_a_fund_once_is_not_credited_besides() {
        orders.take("HONOUR", TO_FUND.id(), "招商专项资金 2026", "fund:d1", cny("300.00"), act);

        assertThat(payouts.pass(TO_FUND, act)).isInstanceOf(Outcome.Done.class);
        assertThat(funds.find("d1")).isEmpty();
    }

    @Test
    void goes_to_a_payee_by_an_order() {
        payouts.pass(new Payout("2026-I-1", "信息奖", Prize.To.PAYEE, "officer-1", cny("20.00"), null), act);

        var order = taken.find(PaymentOrder.idOf("HONOUR", "2026-I-1")).orElseThrow();
        assertThat(order.state().payee()).isEqualTo("officer-1");
        assertThat(order.state().amount()).isEqualTo(cny("20.00"));
    }

    private void open(String id, int year, String payer, String total) {
        ledger.open(id, year, payer, id, cny(total), act(FINANCE, AT));
    }

    private BigDecimal fund() {
        return postings.balance("fund:d1");
    }

    private void assertRight() {
        assertThat(new CheckBooks(budgets, postings).check().isRight()).isTrue();
    }
}
