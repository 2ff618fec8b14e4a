package yihao.reward.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.paymentbatch.BatchWorld.BUDGET;
import static yihao.reward.paymentbatch.BatchWorld.by;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.reward.ledger.BudgetAction;
import yihao.reward.ledger.CheckBooks;
import yihao.reward.paymentbatch.BatchWorld;
import yihao.reward.reconciliation.Reconcile.Difference;
import yihao.reward.reconciliation.Reconcile.Kind;

@DisplayName("RE-01 Reconciliation")
class ReconcileTest {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    final BatchWorld world = new BatchWorld();
    final Reconcile reconcile = new Reconcile(
            world.orders, world.budgets, world.postings, world.batches, new CheckBooks(world.budgets, world.postings));

    @Test
    void finds_nothing_where_all_say_the_same() {
        world.take(world.released(), world.answer("#1,1000.00,成功,T1,", "#2,1000.00,失败,,退票", "#3,1000.00,成功,T3,"));

        assertThat(reconcile.of(OCTOBER)).isEmpty();
    }

    @Test
    void names_what_the_bank_has_not_answered_since_before_the_months_end() {
        world.released();

        assertThat(reconcile.of(OCTOBER)).extracting(Difference::kind).containsOnly(Kind.BANK_SILENT);
        assertThat(reconcile.of(OCTOBER)).hasSize(3);
        assertThat(reconcile.of(OCTOBER.minusMonths(1))).isEmpty();
    }

    @Test
    void names_money_that_is_kept_for_nobody() {
        world.ledger.reserve(BUDGET, "BENEFIT-none", cny("5.00"), by(FINANCE));

        assertThat(reconcile.of(OCTOBER))
                .containsExactly(new Difference(Kind.LEFT_RESERVED, "BENEFIT-none", null, "5.00 CNY", BUDGET));
    }

    @Test
    void names_an_order_with_the_bank_whose_reservation_is_lost() {
        world.released();
        world.ledger.release(BUDGET, "BENEFIT-b-1", by(FINANCE));

        assertThat(reconcile.of(OCTOBER))
                .filteredOn(one -> one.kind() == Kind.NOT_RESERVED)
                .extracting(Difference::orderId)
                .containsExactly("BENEFIT-b-1");
    }

    @Test
    void names_a_line_without_its_payment() {
        world.ledger.reserve(BUDGET, "BENEFIT-b-1", cny("1000.00"), by(FINANCE));
        world.ledger.confirm(BUDGET, "BENEFIT-b-1", by(FINANCE));

        assertThat(reconcile.of(OCTOBER)).extracting(Difference::kind).containsExactly(Kind.BOOKED_NOT_PAID);
        assertThat(reconcile.of(OCTOBER.plusMonths(1))).isEmpty();
    }

    @Test
    void names_a_budget_whose_document_says_something_else_than_its_lines() {
        var stolen = world.budgets.find(BUDGET).orElseThrow();
        world.budgets.change(
                stolen.id(), BudgetAction.RELEASED, by(FINANCE), budget -> Outcome.done(withAppropriation(budget)));

        assertThat(reconcile.of(OCTOBER)).extracting(Difference::kind).containsOnly(Kind.BOOKS);
        assertThat(reconcile.of(OCTOBER)).extracting(Difference::about).contains(BUDGET + " AVAILABLE");
    }

    private static yihao.reward.ledger.Budget withAppropriation(yihao.reward.ledger.Budget budget) {
        return new yihao.reward.ledger.Budget(
                budget.year(),
                budget.payer(),
                budget.name(),
                java.util.Map.of("opening", cny("99999.00")),
                budget.reserved(),
                budget.settled(),
                budget.spent(),
                budget.postings(),
                budget.posted(),
                budget.recovered(),
                budget.released(),
                budget.closedThrough());
    }
}
