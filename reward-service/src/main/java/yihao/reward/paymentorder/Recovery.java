package yihao.reward.paymentorder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// Rule PO-05: one demand to pay back, and what came in of it: each receipt once, together never more than demanded.
///
/// @param budgetId the budget that paid: its book takes the receipts
/// @param owedSince since when it is not whole; none once it is
/// @param open since when a receipt is decided here and not yet in the ledger
public record Recovery(
        String paymentOrderId,
        String number,
        String budgetId,
        String payee,
        Money demanded,
        List<Receipt> receipts,
        @Nullable Instant open,
        String demandedBy,
        Instant demandedAt,
        @Nullable String reason,
        @Nullable Instant owedSince) {

    /// @param posted whether it stands in the ledger
    public record Receipt(String receiptId, Money amount, Instant at, String by, boolean posted) {}

    public Recovery {
        receipts = List.copyOf(receipts);
    }

    private boolean isWhole(List<Receipt> received) {
        return received.stream()
                .map(Receipt::amount)
                .reduce(demanded, Money::minus)
                .isZero();
    }

    static String idOf(String paymentOrderId, int no) {
        return paymentOrderId + "-R" + no;
    }

    /// The source of the payment, as its id says: a kind has no hyphen.
    public String sourceKind() {
        return paymentOrderId.substring(0, paymentOrderId.indexOf('-'));
    }

    public String sourceId() {
        return paymentOrderId.substring(paymentOrderId.indexOf('-') + 1);
    }

    public Money received() {
        return receipts.stream().map(Receipt::amount).reduce(Money.zero(demanded.currency()), Money::plus);
    }

    public Money outstanding() {
        return demanded.minus(received());
    }

    public boolean isDone() {
        return outstanding().isZero();
    }

    Outcome<Recovery> receive(String receiptId, Money amount, Act act) {
        var earlier = receipts.stream()
                .filter(receipt -> receipt.receiptId().equals(receiptId))
                .findFirst();
        if (earlier.isPresent()) {
            return earlier.get().amount().equals(amount)
                    ? Outcome.done(this)
                    : Outcome.refused(Refusal.of(PaymentProblem.RECEIPT_DIFFERS, "id", receiptId));
        }
        return whyNot(amount).<Outcome<Recovery>>map(Outcome::refused).orElseGet(() -> {
            var receipt = new Receipt(receiptId, amount, act.at(), act.actor().subject(), false);
            return Outcome.done(with(
                    Stream.concat(receipts.stream(), Stream.of(receipt)).toList(), open == null ? act.at() : open));
        });
    }

    private Optional<Refusal> whyNot(Money amount) {
        if (!amount.currency().equals(demanded.currency()) || !amount.isPositive()) {
            return Optional.of(Refusal.of(
                    PaymentProblem.DEMAND_WITHOUT_AMOUNT,
                    "currency",
                    demanded.currency().getCurrencyCode()));
        }
        return outstanding().isLessThan(amount)
                ? Optional.of(Refusal.of(
                        PaymentProblem.RECEIPT_ABOVE_DEMAND,
                        "left",
                        outstanding().toString()))
                : Optional.empty();
    }

    /// @param first how many of the receipts, counted from the first, stand in the ledger
    Recovery posted(int first) {
        var known = IntStream.range(0, receipts.size())
                .mapToObj(at -> at < first ? inLedger(receipts.get(at)) : receipts.get(at))
                .toList();
        return with(known, first == receipts.size() ? null : open);
    }

    private static Receipt inLedger(Receipt receipt) {
        return new Receipt(receipt.receiptId(), receipt.amount(), receipt.at(), receipt.by(), true);
    }

    private Recovery with(List<Receipt> nextReceipts, @Nullable Instant nextOpen) {
        return new Recovery(
                paymentOrderId,
                number,
                budgetId,
                payee,
                demanded,
                nextReceipts,
                nextOpen,
                demandedBy,
                demandedAt,
                reason,
                isWhole(nextReceipts) ? null : demandedAt);
    }
}
