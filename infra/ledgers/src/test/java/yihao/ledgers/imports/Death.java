package yihao.ledgers.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import yihao.ledgers.Ledger;
import yihao.ledgers.Ledger.Row;

/// A process may be killed before and after anything it does, or something else may happen at that moment.
final class Death {

    private int in = -1;
    private Runnable deed = () -> {
        throw new Killed();
    };

    static final class Killed extends RuntimeException {}

    /// @param place how many things are done before it
    void comesAt(int place) {
        in = place;
    }

    /// Another deed at that moment.
    void isInstead(Runnable other) {
        deed = other;
    }

    <R> R or(Supplier<R> deed) {
        mayCome();
        var result = deed.get();
        mayCome();
        return result;
    }

    private void mayCome() {
        if (in > 0 && --in == 0) {
            deed.run();
        }
    }

    /// The same rows, for a process that may be killed.
    ImportedRows over(ImportedRows kept) {
        return new ImportedRows() {
            @Override
            public void keep(String importId, String seal, Ledger ledger) {
                kept.keep(importId, seal, ledger);
            }

            @Override
            public void forgetOld() {
                kept.forgetOld();
            }

            @Override
            public Optional<Beside> beside(String importId) {
                return kept.beside(importId);
            }

            @Override
            public List<Row> part(String importId, String seal, int part) {
                return or(() -> kept.part(importId, seal, part));
            }

            @Override
            public void tell(String importId, Telling telling, int part, List<RowAnswer> answers) {
                var _ = or(() -> {
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
                return or(() -> kept.counts(importId, telling));
            }

            @Override
            public List<Told> answers(String importId, Telling telling, boolean onlyRefused, int from, int limit) {
                return kept.answers(importId, telling, onlyRefused, from, limit);
            }
        };
    }
}
