package yihao.ledgers.imports;

import static yihao.ledgers.imports.ImportedRows.Telling.CHECK;
import static yihao.ledgers.imports.ImportedRows.Telling.ENTRY;

import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.ledgers.imports.ImportedRows.Telling;

/// One pass over the rows of an import. Looking at them begins anew in every process, which changes nothing; entering
/// them goes on behind the last part that was told.
final class ImportRun {

    private final LedgerImports imports;
    private final ImportedRows rows;
    private final String id;
    private final ImportStatus status;
    private final Telling telling;
    private final RowWork work;
    private int part;

    ImportRun(LedgerImports imports, ImportedRows rows, LedgerKind kind, Versioned<LedgerImport> one) {
        this.imports = imports;
        this.rows = rows;
        this.id = one.id();
        this.status = one.state().status();
        this.telling = status == ImportStatus.ENTERING ? ENTRY : CHECK;
        var hash = one.state().fileHash();
        this.work = telling == ENTRY ? kind.entry(hash) : kind.check(hash);
        this.part = telling == ENTRY ? rows.told(id, ENTRY) : 0;
    }

    boolean isOf(LedgerImport state) {
        return state.status() == status;
    }

    /// The next part, or what comes behind the last one.
    void step(LedgerImport state, Act act) {
        if (telling == ENTRY) {
            part = Math.max(part, rows.told(id, ENTRY)); // another process may have been here
        }
        var next = rows.part(id, state.seal(), part);
        if (!next.isEmpty()) {
            rows.tell(id, telling, part, work.on(next, act));
            part++;
            var _ = new EndImport(imports, rows).count(id, act);
        } else if (part * ImportedRows.AT_ONCE < state.rows()) {
            giveUp(act);
        } else {
            conclude(act);
        }
    }

    /// The rows were kept for a time that has passed; what is entered stays.
    private void giveUp(Act act) {
        var _ = new EndImport(imports, rows).cancel(id, ImportProblem.ROWS_GONE.code(), act);
    }

    private void conclude(Act act) {
        var counts = rows.counts(id, telling);
        imports.change(
                        id,
                        ImportAction.of(status),
                        act,
                        now -> Outcome.done(isOf(now) ? now.through(counts, act.at()) : now))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
