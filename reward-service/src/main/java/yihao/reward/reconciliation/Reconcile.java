package yihao.reward.reconciliation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.reward.ledger.AccountKind;
import yihao.reward.ledger.Budget;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.CheckBooks;
import yihao.reward.ledger.Posting;
import yihao.reward.ledger.Postings;
import yihao.reward.paymentbatch.PaymentBatches;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentOrder.Status;
import yihao.reward.paymentorder.PaymentOrders;

/// Rule RE-01: what does not agree between the orders, the budgets' documents, the lines and what the bank said.
public final class Reconcile {

    private static final int MOST = 1000;
    private static final int PAGE = 500;

    private final PaymentOrders orders;
    private final Budgets budgets;
    private final Postings postings;
    private final PaymentBatches batches;
    private final CheckBooks checkBooks;

    public Reconcile(
            PaymentOrders orders, Budgets budgets, Postings postings, PaymentBatches batches, CheckBooks checkBooks) {
        this.orders = orders;
        this.budgets = budgets;
        this.postings = postings;
        this.batches = batches;
        this.checkBooks = checkBooks;
    }

    public enum Kind {
        /// A budget's document and its lines say different things.
        BOOKS,
        /// Money is promised to no order that is under way.
        LEFT_RESERVED,
        /// An order is with the bank and its budget keeps nothing for it.
        NOT_RESERVED,
        /// An order is paid and no line says so, or another amount.
        PAID_NOT_BOOKED,
        /// A line says paid, its order does not; what a promotion fund paid has no order.
        BOOKED_NOT_PAID,
        /// The bank answered one thing, the order says another.
        BANK_DIFFERS,
        /// With the bank since before the month's end, and not answered.
        BANK_SILENT
    }

    /// @param about the number or id of what it is about
    public record Difference(
            Kind kind, String about, @Nullable String orderId, String one, String other) {}

    public List<Difference> of(YearMonth month) {
        var lines = new HashMap<String, List<Posting>>();
        budgets.list(MOST).forEach(budget -> lines.put(budget.id(), book(budget.id())));
        return Stream.of(
                        books(),
                        reservations(),
                        payments(month, lines),
                        bookings(month, lines),
                        BankDifferences.of(month, batches, orders))
                .flatMap(List::stream)
                .toList();
    }

    private List<Difference> books() {
        return checkBooks.check().differences().stream()
                .map(one -> new Difference(
                        Kind.BOOKS, one.budgetId() + " " + one.kind(), null, one.document(), one.lines()))
                .toList();
    }

    private List<Difference> reservations() {
        var left = budgets.list(MOST).stream().flatMap(this::leftReserved);
        var sent = orders.list(Status.SENT, null, MOST).stream().filter(order -> !isReserved(order));
        return Stream.concat(
                        left,
                        sent.map(order -> difference(
                                Kind.NOT_RESERVED, order, order.state().amount().toString(), "0")))
                .toList();
    }

    private Stream<Difference> leftReserved(Versioned<Budget> budget) {
        return budget.state().reserved().entrySet().stream()
                .filter(kept -> !isUnderWay(kept.getKey()))
                .map(kept -> new Difference(
                        Kind.LEFT_RESERVED, kept.getKey(), null, kept.getValue().toString(), budget.id()));
    }

    private boolean isUnderWay(String key) {
        return orders.find(key.replaceFirst("-T\\d+$", ""))
                .map(Versioned::state)
                .filter(order -> order.reservation().equals(key))
                .filter(order -> order.open() != null || order.status() == Status.SENT)
                .isPresent();
    }

    private boolean isReserved(Versioned<PaymentOrder> order) {
        return budgets.find(Objects.requireNonNull(order.state().budgetId()))
                .map(budget -> budget.state().reserved().get(order.state().reservation()))
                .filter(kept -> kept.equals(order.state().amount()))
                .isPresent();
    }

    private List<Difference> payments(YearMonth month, Map<String, List<Posting>> lines) {
        return paid().stream()
                .filter(order -> order.state().isDone() && isIn(month, order.state()))
                .flatMap(order -> {
                    var booked = booked(lines.getOrDefault(budgetOf(order), List.of()), order.state());
                    var owed = order.state().amount();
                    return owed.equals(booked)
                            ? Stream.<Difference>empty()
                            : Stream.of(difference(Kind.PAID_NOT_BOOKED, order, owed.toString(), booked.toString()));
                })
                .toList();
    }

    private List<Difference> bookings(YearMonth month, Map<String, List<Posting>> lines) {
        return lines.entrySet().stream()
                .flatMap(book -> book.getValue().stream()
                        .filter(line -> line.debit().equals(AccountKind.PAID.of(book.getKey())))
                        .filter(line -> !line.credit().startsWith(AccountKind.FUND.of("")))
                        .filter(line -> YearMonth.from(line.day()).equals(month))
                        .filter(line -> !isPaid(line.reference()))
                        .map(line -> new Difference(
                                Kind.BOOKED_NOT_PAID,
                                line.reference(),
                                null,
                                line.amount().toString(),
                                line.id())))
                .toList();
    }

    private boolean isPaid(String key) {
        return orders.find(key.replaceFirst("-T\\d+$", ""))
                .filter(order -> order.state().status() == Status.PAID)
                .isPresent();
    }

    private List<Versioned<PaymentOrder>> paid() {
        var all = new ArrayList<Versioned<PaymentOrder>>();
        var page = orders.list(Status.PAID, null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = orders.list(Status.PAID, page.getLast().state().number(), PAGE);
        }
        return all;
    }

    private List<Posting> book(String budgetId) {
        var all = new ArrayList<Posting>();
        var page = postings.list(budgetId, null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = postings.list(budgetId, page.getLast().id(), PAGE);
        }
        return all;
    }

    private static Money booked(List<Posting> lines, PaymentOrder order) {
        return lines.stream()
                .filter(line -> line.reference().equals(order.reservation()))
                .filter(line -> line.debit().startsWith(AccountKind.PAID.prefix() + ":")
                        || line.debit().startsWith(AccountKind.TAX_PAYABLE.prefix() + ":"))
                .map(Posting::amount)
                .reduce(Money.zero(order.amount().currency()), Money::plus);
    }

    private static boolean isIn(YearMonth month, PaymentOrder order) {
        return order.paidAt() != null
                && YearMonth.from(CityTime.day(order.paidAt())).equals(month);
    }

    private static String budgetOf(Versioned<PaymentOrder> order) {
        return Objects.requireNonNullElse(order.state().budgetId(), "");
    }

    static Difference difference(Kind kind, Versioned<PaymentOrder> order, String one, String other) {
        return new Difference(kind, order.state().number(), order.id(), one, other);
    }
}
