package yihao.ledgers.imports;

/// What becomes, or would become, of one row.
public enum RowOutcome {
    /// Would be registered.
    FREE,
    REGISTERED,
    /// Registered before from the same row of the same file.
    KNOWN,
    REFUSED
}
