package yihao.reward.paymentorder;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.reward.paymentorder.PaymentOrder.Status;

/// The next state of a payment order, told by what is different.
final class OrderChange {

    private final String number;
    private final String sourceKind;
    private final String sourceId;
    private final String purpose;
    private final String payee;
    private final Money amount;
    private final String orderedBy;
    private Status status;
    private @Nullable String budgetId;
    private @Nullable String approvedBy;
    private @Nullable String paidBy;
    private @Nullable Instant open;
    private @Nullable Instant paidAt;
    private @Nullable String refusedReason;
    private @Nullable String payer;
    private @Nullable Money withheld;
    private Demands demandedBack;
    private @Nullable String batchId;
    private @Nullable String bankReference;
    private @Nullable String bankReason;
    private int attempt;
    private @Nullable String failedIn;
    private List<String> askedUnder;

    OrderChange(
            String number, String sourceKind, String sourceId, String purpose, String payee, Money amount, Act act) {
        this.number = number;
        this.sourceKind = sourceKind;
        this.sourceId = sourceId;
        this.purpose = purpose;
        this.payee = payee;
        this.amount = amount;
        this.orderedBy = act.actor().subject();
        this.status = Status.ORDERED;
        this.demandedBack = Demands.NONE;
        this.askedUnder = List.of();
    }

    OrderChange(PaymentOrder order) {
        this.number = order.number();
        this.sourceKind = order.sourceKind();
        this.sourceId = order.sourceId();
        this.purpose = order.purpose();
        this.payee = order.payee();
        this.amount = order.amount();
        this.orderedBy = order.orderedBy();
        this.status = order.status();
        this.budgetId = order.budgetId();
        this.approvedBy = order.approvedBy();
        this.paidBy = order.paidBy();
        this.open = order.open();
        this.paidAt = order.paidAt();
        this.refusedReason = order.refusedReason();
        this.payer = order.payer();
        this.withheld = order.withheld();
        this.demandedBack = order.demandedBack();
        this.batchId = order.batchId();
        this.bankReference = order.bankReference();
        this.bankReason = order.bankReason();
        this.attempt = order.attempt();
        this.failedIn = order.failedIn();
        this.askedUnder = order.askedUnder();
    }

    OrderChange status(Status next) {
        this.status = next;
        return this;
    }

    OrderChange budgetId(@Nullable String next) {
        this.budgetId = next;
        return this;
    }

    OrderChange approvedBy(@Nullable String next) {
        this.approvedBy = next;
        return this;
    }

    OrderChange paidBy(@Nullable String next) {
        this.paidBy = next;
        return this;
    }

    OrderChange open(@Nullable Instant next) {
        this.open = next;
        return this;
    }

    OrderChange paidAt(@Nullable Instant next) {
        this.paidAt = next;
        return this;
    }

    OrderChange refusedReason(@Nullable String next) {
        this.refusedReason = next;
        return this;
    }

    OrderChange payer(@Nullable String next) {
        this.payer = next;
        return this;
    }

    OrderChange withheld(@Nullable Money next) {
        this.withheld = next;
        return this;
    }

    OrderChange demandedBack(Demands next) {
        this.demandedBack = next;
        return this;
    }

    OrderChange batchId(@Nullable String next) {
        this.batchId = next;
        return this;
    }

    OrderChange bankReference(@Nullable String next) {
        this.bankReference = next;
        return this;
    }

    OrderChange bankReason(@Nullable String next) {
        this.bankReason = next;
        return this;
    }

    OrderChange attempt(int next) {
        this.attempt = next;
        return this;
    }

    OrderChange failedIn(@Nullable String next) {
        this.failedIn = next;
        return this;
    }

    OrderChange askedUnder(String key) {
        this.askedUnder = Stream.concat(askedUnder.stream(), Stream.of(key)).toList();
        return this;
    }

    PaymentOrder order() {
        return new PaymentOrder(
                number,
                sourceKind,
                sourceId,
                purpose,
                payee,
                amount,
                status,
                budgetId,
                orderedBy,
                approvedBy,
                paidBy,
                open,
                paidAt,
                refusedReason,
                payer,
                withheld,
                demandedBack,
                batchId,
                bankReference,
                bankReason,
                attempt,
                failedIn,
                askedUnder);
    }
}
