package yihao.ledgers.imports;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

public interface LedgerImports extends Aggregates<LedgerImport> {

    String newId();

    /// What this sender brought, the latest first.
    List<Versioned<LedgerImport>> of(String sender, String kind, int limit);

    /// The same file of the same sender, the latest first.
    List<Versioned<LedgerImport>> sameFile(String sender, String fileHash, int limit);

    /// What is under way, the oldest first.
    List<Versioned<LedgerImport>> running(int limit);
}
