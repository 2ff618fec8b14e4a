package yihao.ledgers.imports;

import static yihao.ledgers.imports.ImportAction.ENTRY_ASKED;
import static yihao.ledgers.imports.ImportAction.SENT;
import static yihao.ledgers.imports.ImportProblem.KIND_UNKNOWN;
import static yihao.ledgers.imports.ImportProblem.ROWS_GONE;
import static yihao.ledgers.imports.ImportedRows.Telling.CHECK;

import java.util.List;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;

/// G5: brings a file, decides what is entered, or lets it be.
public final class ImportLedger {

    private final LedgerImports imports;
    private final ImportedRows rows;
    private final List<LedgerKind> kinds;
    private final NameHeadings headings;
    private final Vault vault;

    public ImportLedger(
            LedgerImports imports, ImportedRows rows, List<LedgerKind> kinds, NameHeadings headings, Vault vault) {
        this.imports = imports;
        this.rows = rows;
        this.kinds = List.copyOf(kinds);
        this.headings = headings;
        this.vault = vault;
    }

    public Outcome<LedgerKind> kind(String name, Actor actor) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(kind -> kind.whyNot(actor)
                        .<Outcome<LedgerKind>>map(Outcome::refused)
                        .orElse(Outcome.done(kind)))
                .orElseGet(() -> Outcome.refused(KIND_UNKNOWN));
    }

    /// The rows first: an import that is known has all of its rows.
    public Outcome<Versioned<LedgerImport>> send(LedgerKind kind, String file, String hash, byte[] content, Act act) {
        var own = headings.of(kind.name(), act.actor().unit());
        return kind.read(content, own.byHeading()).map(ledger -> {
            var id = imports.newId();
            var seal = vault.admit();
            rows.keep(id, seal, ledger);
            var received = LedgerImport.received(
                    kind.name(), file, hash, act, ledger.rows().size(), seal);
            return imports.add(id, received, SENT, act);
        });
    }

    public Outcome<Versioned<LedgerImport>> enter(String id, EntryChoice choice, Act act) {
        return own(id, act.actor())
                .flatMap(_ -> rows.beside(id).isEmpty()
                        ? Outcome.refused(ROWS_GONE)
                        : imports.change(
                                id,
                                ENTRY_ASKED,
                                act,
                                one -> one.enter(
                                        choice,
                                        rows.counts(id, CHECK),
                                        act.actor().subject())));
    }

    public Outcome<Versioned<LedgerImport>> cancel(String id, Act act) {
        return own(id, act.actor()).flatMap(_ -> new EndImport(imports, rows).cancel(id, null, act));
    }

    /// The officer's in whose place it was brought, while that one works for the same unit, and its deputy's. For
    /// whoever else it does not exist.
    public Outcome<Versioned<LedgerImport>> own(String id, Actor actor) {
        return imports.find(id)
                .filter(found -> actor.didAs(found.state().sender())
                        && actor.worksFor(found.state().unit()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    /// An earlier sending of the same file.
    public Optional<Versioned<LedgerImport>> before(Versioned<LedgerImport> one) {
        return imports.sameFile(one.state(), 10).stream()
                .filter(other -> !other.id().equals(one.id())
                        && other.state().kind().equals(one.state().kind())
                        && !other.state().receivedAt().isAfter(one.state().receivedAt()))
                .findFirst();
    }
}
