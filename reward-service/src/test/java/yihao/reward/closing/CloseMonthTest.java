package yihao.reward.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.closing.Closing.Status;
import yihao.reward.ledger.CheckBooks;
import yihao.reward.ledger.InMemoryBudgets;
import yihao.reward.ledger.InMemoryPostings;
import yihao.reward.ledger.Ledger;
import yihao.reward.ledger.Posting;

@DisplayName("MC-01…MC-03, LG-09 Closing a month")
class CloseMonthTest {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final String IN_OCTOBER = "2026-10-12T04:00:00Z";
    static final String LAST_SECOND = "2026-10-31T15:59:59Z";
    static final String NOVEMBER = "2026-10-31T16:00:00Z";

    final PowerCut power = new PowerCut();
    final InMemoryBudgets budgets = new InMemoryBudgets(power);
    final InMemoryPostings postings = new InMemoryPostings(power);
    final InMemoryClosings closings = new InMemoryClosings(power);
    final Ledger ledger = new Ledger(budgets, postings, LastConfirmed.of(closings));
    final ReckonMonth reckon = new ReckonMonth(budgets, postings);
    final CloseMonth closing = new CloseMonth(closings, budgets, ledger, reckon);

    @BeforeEach
    void two_budgets() {
        ledger.open("a", 2026, "bureau", "一", cny("1000.00"), act(FINANCE, IN_OCTOBER));
        ledger.open("b", 2026, "district-zhangdian", "二", cny("500.00"), act(FINANCE, IN_OCTOBER));
        ledger.reserve("a", "k-1", cny("300.00"), act(FINANCE, IN_OCTOBER));
        ledger.confirm("a", "k-1", act(FINANCE, IN_OCTOBER));
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(textBlock = """
            2026-10-31T15:59:59Z, reward.month-not-over
            2026-10-31T16:00:00Z,
            """)
    void comes_after_its_last_day_in_the_city(String at, @Nullable String code) {
        var problem = problem(closing.propose(OCTOBER, act(FINANCE, at)));

        assertThat(problem == null ? null : problem.code()).isEqualTo(code);
    }

    @Test
    void takes_two_people_of_finance() {
        assertThat(problem(closing.propose(OCTOBER, act(ZHANGDIAN, NOVEMBER))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        closing.propose(OCTOBER, act(FINANCE, NOVEMBER));
        assertThat(problem(closing.propose(OCTOBER, act(FINANCE_2, NOVEMBER))))
                .isEqualTo(ClosingProblem.CLOSING_EXISTS);
        assertThat(problem(closing.confirm(OCTOBER, act(FINANCE, NOVEMBER)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(closing.confirm(OCTOBER.plusMonths(1), act(FINANCE_2, NOVEMBER))))
                .isEqualTo(ClosingProblem.CLOSING_UNKNOWN);
        assertThat(problem(closing.confirm(OCTOBER, act(FINANCE_2, NOVEMBER)))).isNull();
        assertThat(closings.find("2026-10").orElseThrow().state().status()).isEqualTo(Status.CLOSED);
        assertThat(problem(closing.confirm(OCTOBER, act(ZHANGDIAN, NOVEMBER))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
    }

    @Test
    void follows_the_month_before() {
        closing.propose(OCTOBER, act(FINANCE, NOVEMBER));

        assertThat(problem(closing.propose(OCTOBER.plusMonths(1), act(FINANCE, "2026-12-02T00:00:00Z"))))
                .isEqualTo(ClosingProblem.MONTH_BEFORE_OPEN);
        closing.confirm(OCTOBER, act(FINANCE_2, NOVEMBER));
        assertThat(problem(closing.propose(OCTOBER.plusMonths(2), act(FINANCE, "2027-01-02T00:00:00Z"))))
                .isEqualTo(ClosingProblem.MONTH_BEFORE_OPEN);
        assertThat(problem(closing.propose(OCTOBER.plusMonths(1), act(FINANCE, "2026-12-02T00:00:00Z"))))
                .isNull();
    }

    @Test
    void freezes_opening_debits_credits_and_closing_of_each_account() {
        closed();

        var frozen = closings.find("2026-10").orElseThrow().state().figures();
        assertThat(frozen)
                .extracting(figure -> "%s %s %s %s %s %s"
                        .formatted(
                                figure.budgetId(),
                                figure.account(),
                                figure.opening(),
                                figure.debit(),
                                figure.credit(),
                                figure.closing()))
                .containsExactly(
                        "a budget:a 0.00 1000.00 300.00 700.00",
                        "a paid:a 0.00 300.00 0.00 300.00",
                        "a reserved:a 0.00 300.00 300.00 0.00",
                        "a treasury:bureau 0.00 0.00 1000.00 -1000.00",
                        "b budget:b 0.00 500.00 0.00 500.00",
                        "b treasury:district-zhangdian 0.00 0.00 500.00 -500.00");
        ledger.reserve("a", "k-2", cny("100.00"), act(FINANCE, LAST_SECOND));
        assertThat(closing.again(OCTOBER).toString()).isEqualTo(frozen.toString());
    }

    @Test
    void lets_what_comes_late_count_on_the_first_day_after_it() {
        closed();

        ledger.reserve("a", "k-2", cny("100.00"), act(FINANCE, LAST_SECOND));
        ledger.open("c", 2026, "bureau", "三", cny("1.00"), act(FINANCE, LAST_SECOND));

        assertThat(lines("a").getLast().day()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(lines("c").getFirst().day()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertRight();
    }

    @RepeatedTest(24)
    void is_whole_wherever_the_process_dies(RepetitionInfo at) {
        closing.propose(OCTOBER, act(FINANCE, NOVEMBER));
        power.afterChances(at.getCurrentRepetition() - 1);
        try {
            closing.confirm(OCTOBER, act(FINANCE_2, NOVEMBER));
        } catch (PowerCut.Died _) {
            // the process is gone; what is written is written
        }
        power.never();
        ledger.reserve("b", "k-9", cny("1.00"), act(FINANCE, LAST_SECOND));
        closing.sweep(Instant.MAX, act(FINANCE, NOVEMBER), (_, e) -> {
            throw e;
        });
        closing.confirm(OCTOBER, act(FINANCE_2, NOVEMBER));

        var frozen = closings.find("2026-10").orElseThrow().state();
        assertThat(frozen.status()).isEqualTo(Status.CLOSED);
        assertThat(closing.again(OCTOBER)).isEqualTo(frozen.figures());
        assertThat(budgets.all()).allMatch(budget -> budget.state().isClosed(OCTOBER));
        assertRight();
    }

    @RepeatedTest(30)
    void at_the_same_instant_as_sixteen_postings_freezes_what_stands_in_it() throws Exception {
        closing.propose(OCTOBER, act(FINANCE, NOVEMBER));
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<Object>> asks = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<Object>) () -> switch (i) {
                        case 7 -> closing.confirm(OCTOBER, act(FINANCE_2, NOVEMBER));
                        case 9 -> ledger.open("c", 2026, "bureau", "三", cny("9.00"), act(FINANCE, LAST_SECOND));
                        default -> ledger.reserve("a", "t-" + i, cny("10.00"), act(FINANCE, LAST_SECOND));
                    })
                    .toList();
            for (var ask : threads.invokeAll(asks)) {
                ask.get();
            }
        }
        closing.confirm(OCTOBER, act(FINANCE_2, NOVEMBER));

        assertThat(closing.again(OCTOBER).toString())
                .isEqualTo(
                        closings.find("2026-10").orElseThrow().state().figures().toString());
        assertRight();
    }

    void closed() {
        closing.propose(OCTOBER, act(FINANCE, NOVEMBER));
        assertThat(problem(closing.confirm(OCTOBER, act(FINANCE_2, NOVEMBER)))).isNull();
    }

    List<Posting> lines(String budgetId) {
        return postings.list(budgetId, null, 1000);
    }

    void assertRight() {
        assertThat(new CheckBooks(budgets, postings).check().differences()).isEmpty();
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
