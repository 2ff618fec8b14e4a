package yihao.ledgers.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.Headings;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;

/// A register that takes in firms by spreadsheet, and a process that may be killed before and after anything it does.
final class Register implements LedgerKind {

    private final Set<String> entered = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private int entries;
    private int killIn = -1;

    static final class Killed extends RuntimeException {}

    private enum Field {
        INVESTOR,
        AMOUNT
    }

    Set<String> entered() {
        return entered;
    }

    /// How often anything was entered.
    int entries() {
        return entries;
    }

    void refuses(String firm) {
        refused.add(firm);
    }

    void clear() {
        entered.clear();
        entries = 0;
    }

    /// @param place how many things are done before it
    void killAt(int place) {
        killIn = place;
    }

    private <R> R done(Supplier<R> deed) {
        mayDie();
        var result = deed.get();
        mayDie();
        return result;
    }

    private void mayDie() {
        if (killIn > 0 && --killIn == 0) {
            throw new Killed();
        }
    }

    @Override
    public String name() {
        return "firms";
    }

    @Override
    public Optional<Refusal> whyNot(Actor actor) {
        return Optional.empty();
    }

    @Override
    public Outcome<Ledger> read(byte[] file, Map<String, String> own) {
        var headings = Map.of(Field.INVESTOR.name(), List.of("投资方"), Field.AMOUNT.name(), List.of("总投资"));
        return Ledger.read(
                file, Headings.of(headings, CurrencyWords.of(Map.of())).with(own));
    }

    @Override
    public RowWork check(String fileHash) {
        return (rows, _) -> rows.stream()
                .map(row -> answer(
                        refused.contains(firm(row))
                                ? RowOutcome.REFUSED
                                : entered.contains(firm(row)) ? RowOutcome.KNOWN : RowOutcome.FREE))
                .toList();
    }

    @Override
    public RowWork entry(String fileHash) {
        return (rows, _) -> rows.stream().map(this::enter).toList();
    }

    /// Every tenth row is a place to die at.
    private RowAnswer enter(Row row) {
        var isPlace = row.number() % 10 == 0;
        return answer(isPlace ? done(() -> enter(firm(row))) : enter(firm(row)));
    }

    private RowOutcome enter(String firm) {
        if (refused.contains(firm)) {
            return RowOutcome.REFUSED;
        }
        if (!entered.add(firm)) {
            return RowOutcome.KNOWN;
        }
        entries++;
        return RowOutcome.REGISTERED;
    }

    @Override
    public Form<?> form() {
        throw new UnsupportedOperationException();
    }

    private static RowAnswer answer(RowOutcome outcome) {
        return new RowAnswer(outcome, "{}", "{}");
    }

    private static String firm(Row row) {
        return row.text(Field.INVESTOR.name());
    }

    /// The same rows, for a process that may be killed.
    ImportedRows dyingWith(ImportedRows kept) {
        return new ImportedRows() {
            @Override
            public void keep(String importId, String seal, Ledger ledger) {
                kept.keep(importId, seal, ledger);
            }

            @Override
            public Optional<Beside> beside(String importId) {
                return kept.beside(importId);
            }

            @Override
            public List<Row> part(String importId, String seal, int part) {
                return done(() -> kept.part(importId, seal, part));
            }

            @Override
            public void tell(String importId, Telling telling, int part, List<RowAnswer> answers) {
                var _ = done(() -> {
                    kept.tell(importId, telling, part, answers);
                    return part;
                });
            }

            @Override
            public int told(String importId, Telling telling) {
                return kept.told(importId, telling);
            }

            @Override
            public RowCounts counts(String importId, Telling telling) {
                return done(() -> kept.counts(importId, telling));
            }

            @Override
            public List<Told> answers(String importId, Telling telling, boolean onlyRefused, int from, int limit) {
                return kept.answers(importId, telling, onlyRefused, from, limit);
            }
        };
    }
}
