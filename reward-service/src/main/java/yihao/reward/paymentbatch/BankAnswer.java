package yihao.reward.paymentbatch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rule PB-03: a file of the bank that was taken, with what became of each of its rows. Its id is made of the batch and
/// the file's hash, so that a file counts once.
///
/// @param open since when its rows are being taken
public record BankAnswer(
        String batchId,
        String fileName,
        List<BankRow> rows,
        String sentBy,
        Instant sentAt,
        @Nullable Instant open) {

    public BankAnswer {
        rows = List.copyOf(rows);
    }

    BankAnswer with(List<BankRow> next) {
        return new BankAnswer(batchId, fileName, next, sentBy, sentAt, null);
    }
}
