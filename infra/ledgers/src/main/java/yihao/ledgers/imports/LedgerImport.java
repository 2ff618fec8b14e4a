package yihao.ledgers.imports;

import static yihao.ledgers.imports.ImportProblem.IMPORT_OVER;
import static yihao.ledgers.imports.ImportProblem.NOTHING_TO_ENTER;
import static yihao.ledgers.imports.ImportProblem.NOT_CHECKED;
import static yihao.ledgers.imports.ImportProblem.ROWS_REFUSED;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// One file that somebody brought. Only the officer sees it in whose place it was brought, and whoever stands in for
/// that officer; either decides about it.
///
/// @param kind of ledger: what its rows become
/// @param file its name
/// @param fileHash SHA-256: the same file is noticed
/// @param sender who brought it; of a deputy who acted for an officer, both
/// @param place the officer in whose place it was brought
/// @param unit of that officer then: its rows are entered for no other
/// @param rows how many were read
/// @param seal the key in the vault under which its rows are kept
/// @param endedAt when it was entered or cancelled
/// @param because code of the problem for which the platform ended it
/// @param enteredBy who wanted the rows in: they are its acts
/// @param counts what had become of the rows when it ended; the rows themselves go after some time
public record LedgerImport(
        String kind,
        String file,
        String fileHash,
        String sender,
        String place,
        String unit,
        Instant receivedAt,
        int rows,
        String seal,
        ImportStatus status,
        @Nullable Instant endedAt,
        @Nullable String because,
        @Nullable String enteredBy,
        @Nullable RowCounts counts) {

    static LedgerImport received(String kind, String file, String fileHash, Act act, int rows, String seal) {
        var sender = act.actor();
        return new LedgerImport(
                kind,
                file,
                fileHash,
                sender.subject(),
                sender.place(),
                sender.unit(),
                act.at(),
                rows,
                seal,
                ImportStatus.CHECKING,
                null,
                null,
                null,
                null);
    }

    /// Whose acts its rows are: looked at, its sender's; entered, those of whoever wanted them in.
    String by() {
        return enteredBy == null ? sender : enteredBy;
    }

    /// Somebody has seen what would become of the rows and wants them in.
    Outcome<LedgerImport> enter(EntryChoice choice, RowCounts checked, String by) {
        if (status.isOver()) {
            return Outcome.refused(IMPORT_OVER);
        }
        if (status != ImportStatus.CHECKED) {
            return Outcome.refused(NOT_CHECKED);
        }
        if (checked.of(RowOutcome.FREE) == 0) {
            return Outcome.refused(NOTHING_TO_ENTER);
        }
        if (choice == EntryChoice.GOOD_ROWS) {
            return Outcome.done(wantedBy(by).now(ImportStatus.ENTERING));
        }
        var refused = checked.of(RowOutcome.REFUSED);
        return refused > 0
                ? Outcome.refused(Refusal.of(ROWS_REFUSED, "refused", refused))
                : Outcome.done(wantedBy(by).now(ImportStatus.RECHECKING));
    }

    /// What was under way has reached the last row.
    LedgerImport through(RowCounts told, Instant at) {
        return switch (status) {
            case CHECKING -> now(ImportStatus.CHECKED);
            case RECHECKING -> now(told.of(RowOutcome.REFUSED) > 0 ? ImportStatus.CHECKED : ImportStatus.ENTERING);
            case ENTERING -> ended(ImportStatus.ENTERED, at, null, told);
            case CHECKED, ENTERED, CANCELLED -> this;
        };
    }

    /// What was entered stays; the rest is not.
    Outcome<LedgerImport> cancel(Instant at, @Nullable String why, RowCounts told) {
        return status.isOver()
                ? Outcome.refused(IMPORT_OVER)
                : Outcome.done(ended(ImportStatus.CANCELLED, at, why, told));
    }

    /// With a part that was under way when it was cancelled.
    LedgerImport counted(RowCounts told) {
        return ended(status, endedAt, because, told);
    }

    private LedgerImport wantedBy(String by) {
        return new LedgerImport(
                kind,
                file,
                fileHash,
                sender,
                place,
                unit,
                receivedAt,
                rows,
                seal,
                status,
                endedAt,
                because,
                by,
                counts);
    }

    private LedgerImport now(ImportStatus next) {
        return ended(next, null, null, null);
    }

    private LedgerImport ended(
            ImportStatus next, @Nullable Instant at, @Nullable String why, @Nullable RowCounts told) {
        return new LedgerImport(
                kind, file, fileHash, sender, place, unit, receivedAt, rows, seal, next, at, why, enteredBy, told);
    }
}
