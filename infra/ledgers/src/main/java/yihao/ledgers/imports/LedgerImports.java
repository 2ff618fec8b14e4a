package yihao.ledgers.imports;

import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

public interface LedgerImports extends Aggregates<LedgerImport> {

    String newId();

    /// What was brought in this actor's place, the latest first.
    List<Versioned<LedgerImport>> of(Actor actor, String kind, int limit);

    /// The same file from the same place, the latest first.
    List<Versioned<LedgerImport>> sameFile(LedgerImport one, int limit);

    /// What is under way, the oldest first.
    List<Versioned<LedgerImport>> running(int limit);
}
