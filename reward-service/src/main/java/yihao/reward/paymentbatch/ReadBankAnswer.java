package yihao.reward.paymentbatch;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.ledgers.Ledger;
import yihao.reward.paymentbatch.BankFile.Unit;
import yihao.reward.paymentbatch.PaymentBatch.Line.State;

/// Rule PB-03: what each row of the bank's file means for the batch it answers, or why it means nothing.
final class ReadBankAnswer {

    private final PaymentBatch batch;
    private final BankFile format;
    private final Set<String> orders = new HashSet<>();
    private final Set<String> references = new HashSet<>();

    private ReadBankAnswer(PaymentBatch batch, BankFile format) {
        this.batch = batch;
        this.format = format;
    }

    static Outcome<List<BankRow>> read(byte[] file, PaymentBatch batch, BankFile format) {
        var reading = new ReadBankAnswer(batch, format);
        return Ledger.read(file, format.answer().headings())
                .map(read -> read.rows().stream().map(reading::row).toList());
    }

    private BankRow row(Ledger.Row row) {
        var number = row.text("order").strip();
        var amount = row.text("amount").strip();
        var result = row.text("result").strip();
        var paid = format.answer().paid().contains(result);
        var said = row.text(paid ? "reference" : "reason").strip();
        var line = batch.line(number);
        var problem = problem(line, number, amount, result, said);
        return new BankRow(
                row.number(),
                number,
                amount,
                paid,
                said,
                line.map(PaymentBatch.Line::orderId).orElse(null),
                problem);
    }

    private @Nullable String problem(
            Optional<PaymentBatch.Line> line, String number, String amount, String result, String said) {
        if (line.isEmpty()) {
            return BatchProblem.ROW_ORDER_UNKNOWN.code();
        }
        if (!orders.add(number)) {
            return BatchProblem.ROW_TWICE.code();
        }
        if (!line.get().amount().equals(read(amount, line.get().amount()).orElse(null))) {
            return BatchProblem.ROW_AMOUNT.code();
        }
        var paid = format.answer().paid().contains(result);
        if (!paid && !format.answer().failed().contains(result)) {
            return BatchProblem.ROW_RESULT.code();
        }
        if (said.isEmpty() || (paid && !references.add(said))) {
            return BatchProblem.ROW_REFERENCE.code();
        }
        return line.get().state() == State.SENT ? null : BatchProblem.ROW_ANSWERED.code();
    }

    private Optional<Money> read(String amount, Money like) {
        try {
            var plain = new BigDecimal(amount.replace(",", ""));
            var digits = like.currency().getDefaultFractionDigits();
            return Optional.of(new Money(
                    format.amountUnit() == Unit.MINOR ? plain.movePointLeft(digits) : plain, like.currency()));
        } catch (ArithmeticException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
