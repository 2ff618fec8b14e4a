package yihao.reward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;

@DisplayName("LG-01…LG-05 A budget")
class LedgerTest {

    static final String ID = "2026-city-reward";

    final Act act = act(FINANCE, "2026-10-12T02:00:00Z");
    final InMemoryBudgets budgets = new InMemoryBudgets(new PowerCut());
    final InMemoryPostings postings = new InMemoryPostings(new PowerCut());
    final Ledger ledger = new Ledger(budgets, postings);

    @BeforeEach
    void a_budget_of_a_thousand() {
        assertThat(problem(ledger.open(ID, 2026, "bureau", "社会化招商奖励", cny("1000.00"), act)))
                .isNull();
    }

    @ParameterizedTest(name = "{0} after 600 are reserved: {1}")
    @CsvSource(textBlock = """
            400.00, true
            400.01, false
            0.01,   true
            """)
    void never_promises_more_than_it_has(String amount, boolean done) {
        ledger.reserve(ID, "one", cny("600.00"), act);

        var outcome = ledger.reserve(ID, "two", cny(amount), act);

        assertThat(problem(outcome)).isEqualTo(done ? null : LedgerProblem.BUDGET_EXCEEDED);
        assertThat(budget().available().isLessThan(cny("0.00"))).isFalse();
    }

    @Test
    void reserves_confirms_and_releases_once_per_key() {
        for (int i = 0; i < 3; i++) {
            ledger.reserve(ID, "one", cny("600.00"), act);
            ledger.reserve(ID, "two", cny("100.00"), act);
        }
        for (int i = 0; i < 3; i++) {
            ledger.confirm(ID, "one", act);
            ledger.release(ID, "two", act);
        }

        assertThat(budget().spent()).isEqualTo(cny("600.00"));
        assertThat(budget().promised()).isEqualTo(cny("0.00"));
        assertThat(budget().available()).isEqualTo(cny("400.00"));
        assertThat(postings.list(ID, null, 100)).hasSize(5);
    }

    @Test
    void is_not_touched_by_a_straggler_that_reserves_after_the_payment() {
        ledger.reserve(ID, "one", cny("600.00"), act);
        ledger.confirm(ID, "one", act);

        ledger.reserve(ID, "one", cny("600.00"), act);
        ledger.confirm(ID, "one", act);

        assertThat(budget().spent()).isEqualTo(cny("600.00"));
        assertThat(budget().promised()).isEqualTo(cny("0.00"));
    }

    @Test
    void agrees_with_the_double_entry_lines_at_every_moment() {
        ledger.reserve(ID, "one", cny("600.00"), act);
        ledger.reserve(ID, "two", cny("100.00"), act);
        ledger.confirm(ID, "one", act);
        ledger.appropriate(ID, "supplement", cny("50.00"), act);

        assertThat(postings.balance("budget:" + ID))
                .isEqualByComparingTo(budget().available().amount());
        assertThat(postings.balance("reserved:" + ID))
                .isEqualByComparingTo(budget().promised().amount());
        assertThat(postings.balance("paid:" + ID))
                .isEqualByComparingTo(budget().spent().amount());
        assertThat(postings.balances().stream()
                        .map(Postings.Balance::balance)
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo("0");
    }

    @Test
    void takes_an_appropriation_once_per_id() {
        ledger.appropriate(ID, "supplement", cny("50.00"), act);
        ledger.appropriate(ID, "supplement", cny("50.00"), act);

        assertThat(budget().total()).isEqualTo(cny("1050.00"));
        assertThat(problem(ledger.appropriate(ID, "supplement", cny("60.00"), act)))
                .isEqualTo(LedgerProblem.APPROPRIATION_DIFFERS);
    }

    @Test
    void refuses_another_year_another_currency_another_amount_and_an_unknown_budget() {
        var nextYear = act(FINANCE, "2026-12-31T16:00:00Z");

        assertThat(problem(ledger.reserve(ID, "k", cny("1.00"), nextYear)))
                .isEqualTo(LedgerProblem.BUDGET_OF_ANOTHER_YEAR);
        assertThat(problem(ledger.reserve(ID, "k", usd("1.00"), act))).isEqualTo(LedgerProblem.CURRENCY_DIFFERS);
        assertThat(problem(ledger.reserve(ID, "k", cny("0.00"), act))).isEqualTo(LedgerProblem.AMOUNT_NOT_POSITIVE);
        ledger.reserve(ID, "k", cny("1.00"), act);
        assertThat(problem(ledger.reserve(ID, "k", cny("2.00"), act))).isEqualTo(LedgerProblem.RESERVATION_DIFFERS);
        assertThat(problem(ledger.confirm(ID, "never", act))).isEqualTo(LedgerProblem.RESERVATION_DIFFERS);
        assertThat(problem(ledger.reserve("none", "k", cny("1.00"), act))).isEqualTo(LedgerProblem.BUDGET_UNKNOWN);
    }

    @Test
    void is_opened_once_and_by_finance_only() {
        assertThat(problem(ledger.open(ID, 2026, "bureau", "again", cny("1.00"), act)))
                .isEqualTo(LedgerProblem.BUDGET_EXISTS);
        assertThat(problem(ledger.open("b", 2026, "x", "x", cny("1.00"), act(ZHANGDIAN, "2026-10-12T02:00:00Z"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
    }

    Budget budget() {
        return budgets.find(ID).orElseThrow().state();
    }

    static Money usd(String amount) {
        return new Money(new java.math.BigDecimal(amount), Currency.getInstance("USD"));
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
