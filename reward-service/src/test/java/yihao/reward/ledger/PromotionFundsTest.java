package yihao.reward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.ledger.LedgerTest.problem;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.ledger.FundSpending.Status;

@DisplayName("PF-01…PF-04 Promotion funds of units")
class PromotionFundsTest {

    static final String UNIT = "district-zhangdian";
    static final String AT = "2026-10-12T02:00:00Z";

    final Act act = act(FINANCE, AT);
    final PowerCut power = new PowerCut();
    final InMemoryBudgets budgets = new InMemoryBudgets(power);
    final InMemoryPostings postings = new InMemoryPostings(power);
    final InMemoryFunds funds = new InMemoryFunds(power);
    final Ledger ledger = new Ledger(budgets, postings);
    final PromotionFunds promotion = new PromotionFunds(funds, budgets, ledger);

    @BeforeEach
    void two_budgets() {
        ledger.open("a", 2026, "bureau", "一", cny("1000.00"), act);
        ledger.open("b", 2026, "bureau", "二", cny("500.00"), act);
    }

    @Test
    void are_credited_once_per_award() {
        for (int i = 0; i < 3; i++) {
            assertThat(problem(credit("2026-1", "600.00", "a"))).isNull();
        }

        assertThat(fund().available()).isEqualTo(cny("600.00"));
        assertThat(budgets.find("a").orElseThrow().state().available()).isEqualTo(cny("400.00"));
        assertThat(postings.balance("fund:" + UNIT)).isEqualByComparingTo("600");
        assertThat(postings.balance("paid:a")).isEqualByComparingTo("0");
        assertThat(problem(credit("2026-1", "600.01", "a"))).isEqualTo(LedgerProblem.FUND_CREDIT_DIFFERS);
        assertThat(problem(credit("2026-1", "600.00", "b"))).isEqualTo(LedgerProblem.FUND_CREDIT_DIFFERS);
        assertRight();
    }

    @Test
    void never_take_more_than_the_budget_has() {
        assertThat(problem(credit("2026-1", "1000.01", "a"))).isEqualTo(LedgerProblem.BUDGET_EXCEEDED);
        assertThat(problem(credit("2026-1", "1.00", "none"))).isEqualTo(LedgerProblem.BUDGET_UNKNOWN);
        assertThat(problem(credit("2026-1", "0.00", "a"))).isEqualTo(LedgerProblem.AMOUNT_NOT_POSITIVE);
        assertThat(funds.find(UNIT)).isEmpty();
        assertThat(problem(credit("2026-1", "1000.00", "a"))).isNull();
        assertRight();
    }

    @Test
    void never_spend_more_than_they_were_given() {
        credit("2026-1", "600.00", "a");

        assertThat(problem(order("s-1", "600.01"))).isEqualTo(LedgerProblem.FUND_EXCEEDED);
        assertThat(problem(order("s-1", "500.00"))).isNull();
        assertThat(problem(order("s-1", "500.00"))).isNull();
        assertThat(problem(order("s-1", "400.00"))).isEqualTo(LedgerProblem.FUND_SPENDING_DIFFERS);
        assertThat(problem(order("s-2", "100.01"))).isEqualTo(LedgerProblem.FUND_EXCEEDED);
        promotion.decide(UNIT, "s-1", false, act(FINANCE_2, AT, "不符合用途"));
        assertThat(problem(order("s-2", "600.00"))).isNull();
    }

    @Test
    void are_spent_by_two_people_of_finance() {
        credit("2026-1", "600.00", "a");
        assertThat(problem(promotion.order(UNIT, "s", "推介会", "payee", cny("1.00"), act(ZHANGDIAN, AT))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        order("s-1", "500.00");

        assertThat(problem(promotion.decide(UNIT, "s-1", true, act))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(promotion.decide(UNIT, "s-1", true, act(ZHANGDIAN, AT))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(promotion.decide(UNIT, "s-1", false, act(FINANCE_2, AT))))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(promotion.decide(UNIT, "none", true, act(FINANCE_2, AT))))
                .isEqualTo(LedgerProblem.FUND_SPENDING_UNKNOWN);
        assertThat(problem(promotion.decide("none", "s-1", true, act(FINANCE_2, AT))))
                .isEqualTo(LedgerProblem.FUND_UNKNOWN);
        assertThat(problem(promotion.decide(UNIT, "s-1", true, act(FINANCE_2, AT))))
                .isNull();
        assertThat(problem(promotion.decide(UNIT, "s-1", false, act(FINANCE_2, AT, "迟了"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void spend_what_was_given_first_in_the_book_that_gave_it() {
        credit("2026-1", "600.00", "a");
        credit("2026-2", "300.00", "b");
        order("s-1", "500.00");
        promotion.decide(UNIT, "s-1", true, act(FINANCE_2, AT));
        order("s-2", "250.00");
        promotion.decide(UNIT, "s-2", true, act(FINANCE_2, AT));

        assertThat(postings.balance("paid:a")).isEqualByComparingTo("600");
        assertThat(postings.balance("paid:b")).isEqualByComparingTo("150");
        assertThat(postings.balance("fund:" + UNIT)).isEqualByComparingTo("150");
        assertRight();
    }

    @RepeatedTest(40)
    void are_whole_wherever_the_process_dies(RepetitionInfo at) {
        power.afterChances(at.getCurrentRepetition() - 1);
        try {
            credit("2026-1", "600.00", "a");
            credit("2026-2", "300.00", "b");
            order("s-1", "700.00");
            promotion.decide(UNIT, "s-1", true, act(FINANCE_2, AT));
        } catch (PowerCut.Died _) {
            // the process is gone; what is written is written
        }
        power.never();
        promotion.sweep(Instant.MAX, act, (_, e) -> {
            throw e;
        });
        assertThat(funds.openSince(Instant.MAX, 9)).isEmpty();
        assertRight();
        credit("2026-1", "600.00", "a");
        credit("2026-2", "300.00", "b");
        order("s-1", "700.00");
        promotion.decide(UNIT, "s-1", true, act(FINANCE_2, AT));

        assertThat(fund().spending("s-1").orElseThrow().status()).isEqualTo(Status.PAID);
        assertThat(postings.balance("fund:" + UNIT)).isEqualByComparingTo("200");
        assertThat(postings.balance("reserved:a")).isEqualByComparingTo("0");
        assertRight();
    }

    @RepeatedTest(20)
    void at_the_same_instant_never_exceed_budget_or_fund() throws Exception {
        credit("first", "100.00", "a");
        try (var threads = Executors.newFixedThreadPool(16)) {
            var asks = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<Object>)
                            () -> i % 2 == 0 ? credit("k-" + i, "200.00", "b") : order("s-" + i, "60.00"))
                    .toList();
            for (var ask : threads.invokeAll(asks)) {
                ask.get();
            }
        }

        assertThat(fund().credited()).isEqualTo(cny("500.00"));
        assertThat(fund().available().isLessThan(cny("0.00"))).isFalse();
        assertRight();
    }

    Outcome<?> credit(String key, String amount, String budget) {
        return promotion.credit(UNIT, key, cny(amount), budget, act);
    }

    Outcome<?> order(String id, String amount) {
        return promotion.order(UNIT, id, "境外推介会", "会展公司", cny(amount), act);
    }

    PromotionFund fund() {
        return funds.find(UNIT).orElseThrow().state();
    }

    void assertRight() {
        var check = new CheckBooks(budgets, postings).check();
        assertThat(check.differences()).isEmpty();
        assertThat(check.isRight()).isTrue();
    }
}
