package yihao.ledgers.imports;

/// What the journal says of an import.
enum ImportAction {
    SENT,
    CHECKED,
    ENTRY_ASKED,
    ENTERED,
    CANCELLED,
    /// A part that was under way when it was cancelled came in after that.
    COUNTED;

    /// The end of what was under way.
    static ImportAction of(ImportStatus status) {
        return status == ImportStatus.ENTERING ? ENTERED : CHECKED;
    }
}
