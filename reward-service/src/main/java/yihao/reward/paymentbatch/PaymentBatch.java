package yihao.reward.paymentbatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.payeeaccount.PayeeAccount;
import yihao.reward.paymentbatch.PaymentBatch.Line.State;

/// Rules PB-01, PB-02: orders of one budget on their way to the bank.
///
/// @param format the version of the bank's file format it is written in
/// @param open since when a step is under way and not yet finished
public record PaymentBatch(
        String number,
        String budgetId,
        String payer,
        String format,
        Status status,
        List<Line> lines,
        String drawnBy,
        Instant drawnAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable Instant open,
        @Nullable String reason) {

    public enum Status {
        GATHERING,
        DRAWN_UP,
        RELEASING,
        /// With the bank.
        RELEASED,
        ANSWERED,
        WITHDRAWING,
        WITHDRAWN
    }

    /// @param amount what the payee gets
    /// @param account where to, as it was when the batch was released
    /// @param code why it is left out
    /// @param said the bank's reference, or its reason
    public record Line(
            String orderId,
            String number,
            String payee,
            String purpose,
            Money amount,
            State state,
            PayeeAccount.@Nullable Details account,
            @Nullable String code,
            @Nullable String said) {

        public enum State {
            INTENDED,
            IN,
            SENT,
            LEFT_OUT,
            PAID,
            FAILED
        }

        Line to(State next, @Nullable String why) {
            return new Line(orderId, number, payee, purpose, amount, next, account, why, said);
        }

        Line sentTo(PayeeAccount.Details details) {
            return new Line(orderId, number, payee, purpose, amount, State.SENT, details, null, null);
        }

        Line answered(boolean paid, String what) {
            return new Line(
                    orderId, number, payee, purpose, amount, paid ? State.PAID : State.FAILED, account, null, what);
        }
    }

    public PaymentBatch {
        lines = List.copyOf(lines);
    }

    public List<Line> in(State state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    public Optional<Line> line(String orderNumber) {
        return lines.stream().filter(line -> line.number().equals(orderNumber)).findFirst();
    }

    /// What the bank is to pay, or has been told to.
    public Money total() {
        return lines.stream()
                .filter(line -> line.state() != State.LEFT_OUT)
                .map(Line::amount)
                .reduce(Money.zero(lines.getFirst().amount().currency()), Money::plus);
    }

    PaymentBatch with(List<Line> next) {
        return to(status, next, open, releasedBy, releasedAt, reason);
    }

    PaymentBatch withLine(String orderId, UnaryOperator<Line> next) {
        return with(lines.stream()
                .map(line -> line.orderId().equals(orderId) ? next.apply(line) : line)
                .toList());
    }

    /// A batch of which nothing is left is none.
    PaymentBatch gathered() {
        return status == Status.GATHERING
                ? to(in(State.IN).isEmpty() ? Status.WITHDRAWN : Status.DRAWN_UP, lines, null, null, null, null)
                : this;
    }

    Outcome<PaymentBatch> release(Act act) {
        var lacks = Duties.lacks(act.actor(), Function.FINANCE);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        if (status == Status.RELEASING
                || (status == Status.RELEASED && act.actor().is(releasedBy))) {
            return Outcome.done(this);
        }
        return notDrawnUp()
                .or(() -> Duties.decidedBefore(act.actor(), List.of(drawnBy)))
                .<Outcome<PaymentBatch>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        to(Status.RELEASING, lines, act.at(), act.actor().subject(), act.at(), null)));
    }

    PaymentBatch released() {
        return status == Status.RELEASING
                ? to(
                        in(State.SENT).isEmpty() ? Status.WITHDRAWN : Status.RELEASED,
                        lines,
                        null,
                        releasedBy,
                        releasedAt,
                        null)
                : this;
    }

    Outcome<PaymentBatch> withdraw(Act act) {
        var lacks = Duties.lacks(act.actor(), Function.FINANCE);
        if (lacks.isEmpty() && (status == Status.WITHDRAWING || status == Status.WITHDRAWN)) {
            return Outcome.done(this);
        }
        return lacks.or(this::notDrawnUp)
                .or(() -> Duties.reasonMissing(act))
                .<Outcome<PaymentBatch>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(to(Status.WITHDRAWING, lines, act.at(), null, null, act.reason())));
    }

    PaymentBatch withdrawn() {
        return status == Status.WITHDRAWING ? to(Status.WITHDRAWN, lines, null, null, null, reason) : this;
    }

    PaymentBatch answeredIfAll() {
        return status == Status.RELEASED && in(State.SENT).isEmpty()
                ? to(Status.ANSWERED, lines, null, releasedBy, releasedAt, null)
                : this;
    }

    public List<String> actionsFor(Actor actor) {
        if (!actor.has(Function.FINANCE)) {
            return List.of();
        }
        return switch (status) {
            case DRAWN_UP -> actor.is(drawnBy) ? List.of("withdraw") : List.of("release", "withdraw");
            case RELEASED -> List.of("file", "confirm");
            case ANSWERED -> List.of("file");
            case GATHERING, RELEASING, WITHDRAWING, WITHDRAWN -> List.of();
        };
    }

    private Optional<Refusal> notDrawnUp() {
        return status == Status.DRAWN_UP ? Optional.empty() : Optional.of(Duties.stepNotOpen(status, Status.DRAWN_UP));
    }

    private PaymentBatch to(
            Status next,
            List<Line> nextLines,
            @Nullable Instant since,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String why) {
        return new PaymentBatch(number, budgetId, payer, format, next, nextLines, drawnBy, drawnAt, by, at, since, why);
    }
}
