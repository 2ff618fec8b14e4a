package yihao.reward.paymentbatch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.paymentbatch.PaymentBatch.Status;
import yihao.reward.paymentorder.BatchedPayment;
import yihao.rules.RuleBook;

/// Rules PB-03, PB-04: takes what the bank returned. The file with its good rows is written down first; then each row
/// settles its order or gives its reservation back; whoever comes after a crash goes on with the rest.
public final class TakeBankAnswer {

    private static final int MOST = 20;

    private final PaymentBatches batches;
    private final BankAnswers answers;
    private final BatchedPayment payment;
    private final RuleBook<BankFile> formats;

    public TakeBankAnswer(
            PaymentBatches batches, BankAnswers answers, BatchedPayment payment, RuleBook<BankFile> formats) {
        this.batches = batches;
        this.answers = answers;
        this.payment = payment;
        this.formats = formats;
    }

    /// Which rows are taken: with one that is wrong none, or those that are right.
    public enum Choice {
        GOOD_ROWS,
        ALL_OR_NONE
    }

    /// What would become of each row; nothing is written.
    public Outcome<List<BankRow>> preview(String batchId, byte[] file, Act act) {
        var batch = batches.find(batchId);
        if (batch.isEmpty()) {
            return Outcome.refused(Refusal.of(BatchProblem.BATCH_UNKNOWN, "id", batchId));
        }
        var earlier = answers.find(idOf(batchId, file));
        var refusal = Duties.lacks(act.actor(), Function.FINANCE)
                .or(() -> earlier.map(taken -> Refusal.of(
                        BatchProblem.FILE_TAKEN, "file", taken.state().fileName())))
                .or(() -> batch.get().state().status() == Status.RELEASED
                        ? Optional.empty()
                        : Optional.of(Refusal.of(
                                BatchProblem.NOT_WITH_BANK,
                                "number",
                                batch.get().state().number())));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var format = formats.find(batch.get().state().format()).orElseThrow().rules();
        return ReadBankAnswer.read(file, batch.get().state(), format);
    }

    public Outcome<Versioned<BankAnswer>> take(String batchId, String fileName, byte[] file, Choice choice, Act act) {
        return preview(batchId, file, act).flatMap(rows -> {
            var wrong = rows.stream().filter(row -> !row.isGood()).toList();
            if (wrong.size() == rows.size() || (choice == Choice.ALL_OR_NONE && !wrong.isEmpty())) {
                return Outcome.refused(new Refusal(
                        BatchProblem.FILE_WITH_WRONG_ROWS,
                        Map.of("rows", wrong.stream().map(BankRow::row).toList())));
            }
            var answer = new BankAnswer(batchId, fileName, rows, act.actor().subject(), act.at(), act.at());
            try {
                var added = answers.add(idOf(batchId, file), answer, AnswerAction.SENT, act);
                return resume(added, act);
            } catch (Aggregates.Taken _) {
                return Outcome.refused(Refusal.of(BatchProblem.FILE_TAKEN, "file", fileName));
            }
        });
    }

    /// @param failed told of each that could not be looked after; the others do not wait for it
    /// @return how many were found
    public int sweep(Instant before, Act act, BiConsumer<String, RuntimeException> failed) {
        var left = answers.openSince(before, MOST);
        for (var answer : left) {
            try {
                resume(answer, act);
            } catch (RuntimeException e) {
                failed.accept(answer.id(), e);
            }
        }
        return left.size();
    }

    private Outcome<Versioned<BankAnswer>> resume(Versioned<BankAnswer> answer, Act act) {
        var batchId = answer.state().batchId();
        var rows = new ArrayList<BankRow>();
        for (var row : answer.state().rows()) {
            var taken = row.isGood() ? take(batchId, row, act) : Outcome.done(row);
            switch (taken) {
                case Outcome.Done<BankRow>(var done) -> rows.add(done);
                case Outcome.Refused<BankRow>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        batches.change(batchId, BatchAction.ANSWERED, act.alsoFor(), batch -> Outcome.done(batch.answeredIfAll()));
        return answers.change(answer.id(), AnswerAction.TAKEN, act.alsoFor(), state -> Outcome.done(state.with(rows)));
    }

    /// A row that another file answered in between is told so.
    private Outcome<BankRow> take(String batchId, BankRow row, Act act) {
        var orderId = Objects.requireNonNull(row.orderId());
        var batch = batches.find(batchId).orElseThrow().state();
        var line = batch.line(row.order()).orElseThrow();
        if (line.state() == PaymentBatch.Line.State.PAID || line.state() == PaymentBatch.Line.State.FAILED) {
            return Outcome.done(saysTheSame(line, row) ? row : refused(row, BatchProblem.ROW_ANSWERED.code()));
        }
        var settled = row.paid()
                ? payment.paid(orderId, batchId, row.said(), act)
                : payment.failed(orderId, batchId, row.said(), act);
        return switch (settled) {
            case Outcome.Done<?> _ ->
                batches.change(
                                batchId,
                                BatchAction.ANSWERED,
                                act.alsoFor(),
                                state -> Outcome.done(
                                        state.withLine(orderId, one -> one.answered(row.paid(), row.said()))))
                        .map(_ -> row);
            case Outcome.Refused<?>(var refusal) ->
                refusal.problem() == StoreProblem.OVERTAKEN
                        ? Outcome.refused(refusal)
                        : lost(batchId, row, refusal, act);
        };
    }

    /// The order was answered and the process died before the batch knew: a failed one is no longer in the batch.
    private Outcome<BankRow> lost(String batchId, BankRow row, Refusal refusal, Act act) {
        var orderId = Objects.requireNonNull(row.orderId());
        if (!row.paid() && payment.hasLeft(orderId, batchId)) {
            return batches.change(
                            batchId,
                            BatchAction.ANSWERED,
                            act.alsoFor(),
                            state -> Outcome.done(state.withLine(orderId, one -> one.answered(false, row.said()))))
                    .map(_ -> row);
        }
        return Outcome.done(refused(row, refusal.problem().code()));
    }

    private static boolean saysTheSame(PaymentBatch.Line line, BankRow row) {
        return (line.state() == PaymentBatch.Line.State.PAID) == row.paid()
                && row.said().equals(line.said());
    }

    private static BankRow refused(BankRow row, String code) {
        return new BankRow(row.row(), row.order(), row.amount(), row.paid(), row.said(), row.orderId(), code);
    }

    private static String idOf(String batchId, byte[] file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(file);
            return batchId + "-" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
