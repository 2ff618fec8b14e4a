package yihao.reward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.act;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.reward.PowerCut;

@DisplayName("LG-01…LG-04 Whatever is asked of a budget in whatever order")
class BudgetSequencesTest {

    static final String ID = "2026-city-reward";
    static final int CALLS = 120;

    final Act act = act(FINANCE, "2026-10-12T02:00:00Z");
    final InMemoryBudgets budgets = new InMemoryBudgets(new PowerCut());
    final InMemoryPostings postings = new InMemoryPostings(new PowerCut());
    final Ledger ledger = new Ledger(budgets, postings);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_never_promises_more_than_it_has_and_its_lines_say_what_it_says(long seed) {
        var luck = new SplittableRandom(seed);
        ledger.open(ID, 2026, "bureau", "社会化招商奖励", yuan(1 + luck.nextInt(5_000)), act);

        for (int call = 0; call < CALLS; call++) {
            ask(luck);
            assertThat(budget().available().isLessThan(Money.cny("0.00"))).isFalse();
        }

        var budget = budget();
        says("budget:", budget.available());
        says("reserved:", budget.promised());
        says("paid:", budget.spent());
        assertThat(postings.balances().stream().map(Postings.Balance::balance).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0");
        assertThat(postings.list(ID, null, 10_000)).hasSize((int) budget.posted());
    }

    private void ask(SplittableRandom luck) {
        var key = "k" + luck.nextInt(12);
        Map<Integer, Runnable> calls = Map.of(
                0, () -> ledger.appropriate(ID, key, yuan(luck.nextInt(900)), act),
                1, () -> ledger.release(ID, key, act),
                2, () -> ledger.confirm(ID, key, null, act),
                3, () -> ledger.catchUp(act));
        calls.getOrDefault(luck.nextInt(7), () -> ledger.reserve(ID, key, yuan(luck.nextInt(1_500)), null, act))
                .run();
    }

    private void says(String account, Money document) {
        assertThat(postings.balance(account + ID)).isEqualByComparingTo(document.amount());
    }

    /// With some fen.
    private static Money yuan(int amount) {
        return Money.cny(BigDecimal.valueOf(amount * 101L, 2).toPlainString());
    }

    private Budget budget() {
        return budgets.find(ID).orElseThrow().state();
    }
}
