package yihao.reward.paymentbatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.TALENT;
import static yihao.reward.People.act;
import static yihao.reward.People.actor;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.platform.secrecy.Vault;
import yihao.reward.PowerCut;
import yihao.reward.ledger.Budget;
import yihao.reward.ledger.InMemoryBudgets;
import yihao.reward.ledger.InMemoryPostings;
import yihao.reward.ledger.Ledger;
import yihao.reward.ledger.Postings;
import yihao.reward.payeeaccount.InMemoryPayeeAccounts;
import yihao.reward.payeeaccount.KeepPayeeAccounts;
import yihao.reward.payeeaccount.PayeeAccount.Plain;
import yihao.reward.paymentorder.BatchedPayment;
import yihao.reward.paymentorder.InMemoryPaymentOrders;
import yihao.reward.paymentorder.OrderPayment;
import yihao.reward.paymentorder.PayOut;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.SweepPayments;
import yihao.testkit.twins.InMemoryPersonKeys;

/// Three approved orders of a thousand each, and whom they are paid to.
public final class BatchWorld {

    public static final String BUDGET = "2026-city-reward";
    static final String NOON = "2026-10-12T04:00:00Z";
    static final Actor RELEASER = actor("finance3", "dept-finance", Function.FINANCE);
    static final List<String> ORDERS = List.of("BENEFIT-b-1", "BENEFIT-b-2", "BENEFIT-b-3");

    public final PowerCut power = new PowerCut();
    public final InMemoryBudgets budgets = new InMemoryBudgets(power);
    public final InMemoryPostings postings = new InMemoryPostings(power);
    public final Ledger ledger = new Ledger(budgets, postings);
    public final InMemoryPaymentOrders orders = new InMemoryPaymentOrders(power);
    final PayOut payOut = new PayOut(orders, ledger, List.of());
    final AtomicInteger numbers = new AtomicInteger();
    public final OrderPayment payments = new OrderPayment(orders, payOut, budgets, this::number);
    final Vault vault = InMemoryPersonKeys.vault();
    final KeepPayeeAccounts accounts = new KeepPayeeAccounts(new InMemoryPayeeAccounts(power), vault);
    public final InMemoryPaymentBatches batches = new InMemoryPaymentBatches(power);
    final InMemoryBankAnswers answers = new InMemoryBankAnswers(power);
    final BatchedPayment batched = new BatchedPayment(orders, payOut);
    final BatchSteps steps = new BatchSteps(batches, batched, accounts);
    final KeepBatches keep = new KeepBatches(
            batches,
            orders,
            budgets,
            steps,
            BankFile.shipped(),
            this::number,
            () -> "batch-" + numbers.incrementAndGet());
    final TakeBankAnswer take = new TakeBankAnswer(batches, answers, batched, BankFile.shipped());

    public BatchWorld() {
        ledger.open(BUDGET, 2026, "bureau", "人才待遇", cny("10000.00"), by(FINANCE));
        for (int i = 1; i <= 3; i++) {
            payments.take("BENEFIT", "b-" + i, "=购房补贴", "t-" + i, cny("1000.00"), by(TALENT));
            payments.decide("BENEFIT-b-" + i, true, BUDGET, by(FINANCE));
            accounts.propose("t-" + i, new Plain("=王" + i, "工行,张店", "622202020011000" + i), by(FINANCE));
            accounts.confirm("t-" + i, by(FINANCE_2));
        }
    }

    private String number(String prefix, int year) {
        return "%s-%d-%06d".formatted(prefix, year, numbers.incrementAndGet());
    }

    String drawn() {
        return keep.draw(BUDGET, "plain", ORDERS, by(FINANCE))
                .result()
                .orElseThrow()
                .id();
    }

    public String released() {
        var id = drawn();
        assertThat(problem(keep.release(id, by(RELEASER)))).isNull();
        return id;
    }

    PaymentBatch batch(String id) {
        return batches.find(id).orElseThrow().state();
    }

    public PaymentOrder order(int no) {
        return orders.find(ORDERS.get(no - 1)).orElseThrow().state();
    }

    Budget budget() {
        return budgets.find(BUDGET).orElseThrow().state();
    }

    /// As the bank returns it: amount, result, reference and reason of each order.
    public byte[] answer(String... rows) {
        var lines = IntStream.range(0, rows.length)
                .mapToObj(at -> rows[at].replace("#1", order(1).number())
                        .replace("#2", order(2).number())
                        .replace("#3", order(3).number()))
                .collect(Collectors.joining("\n"));
        return ("付款单号,金额,交易结果,银行流水号,失败原因\n" + lines + "\n").getBytes(UTF_8);
    }

    public Outcome<?> take(String id, byte[] file) {
        return take.take(id, "回单.csv", file, TakeBankAnswer.Choice.ALL_OR_NONE, by(FINANCE));
    }

    void sweep() {
        var act = Act.ofService("reward", Instant.parse(NOON), "sweep");
        steps.sweep(Instant.MAX, act, (_, e) -> {
            throw e;
        });
        take.sweep(Instant.MAX, act, (_, e) -> {
            throw e;
        });
        var later = java.time.Clock.fixed(Instant.parse("2026-10-12T05:00:00Z"), java.time.ZoneOffset.UTC);
        new SweepPayments(orders, payOut, later, java.time.Duration.ZERO).sweep((_, e) -> {
            throw e;
        });
    }

    void assertBooksAgree() {
        assertThat(postings.balances().stream().map(Postings.Balance::balance).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0");
        assertThat(postings.balance("budget:" + BUDGET))
                .isEqualByComparingTo(budget().available().amount());
        assertThat(postings.balance("reserved:" + BUDGET))
                .isEqualByComparingTo(budget().promised().amount());
        assertThat(postings.balance("paid:" + BUDGET))
                .isEqualByComparingTo(budget().spent().amount());
    }

    public static Act by(Actor actor) {
        return act(actor, NOON);
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
