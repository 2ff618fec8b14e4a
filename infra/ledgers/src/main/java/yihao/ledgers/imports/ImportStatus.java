package yihao.ledgers.imports;

/// How far a file is.
public enum ImportStatus {
    /// Each row is looked at.
    CHECKING,
    /// Its sender decides.
    CHECKED,
    /// Each row is looked at once more, because all are to be entered or none.
    RECHECKING,
    ENTERING,
    ENTERED,
    CANCELLED;

    public boolean isRunning() {
        return this == CHECKING || this == RECHECKING || this == ENTERING;
    }

    public boolean isOver() {
        return this == ENTERED || this == CANCELLED;
    }
}
