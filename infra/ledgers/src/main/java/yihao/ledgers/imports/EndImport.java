package yihao.ledgers.imports;

import static yihao.ledgers.imports.ImportAction.CANCELLED;
import static yihao.ledgers.imports.ImportAction.COUNTED;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// G5: an import that ends before its last row keeps what had become of the others.
record EndImport(LedgerImports imports, ImportedRows rows) {

    /// @param because code of the problem for which the platform ends it
    Outcome<Versioned<LedgerImport>> cancel(String id, @Nullable String because, Act act) {
        return imports.change(id, CANCELLED, act, one -> one.cancel(act.at(), because, last(id)))
                .flatMap(_ -> count(id, act.alsoFor()));
    }

    /// A part may have come in while the import was cancelled: whichever of the two is later counts it.
    Outcome<Versioned<LedgerImport>> count(String id, Act act) {
        return imports.change(
                id,
                COUNTED,
                act,
                one -> Outcome.done(one.status() == ImportStatus.CANCELLED ? one.counted(last(id)) : one));
    }

    private RowCounts last(String id) {
        return rows.counts(id, rows.last(id));
    }
}
