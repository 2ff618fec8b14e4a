package yihao.ledgers.imports;

import yihao.kernel.ProblemCode;

/// Why an import does not go on.
public enum ImportProblem implements ProblemCode {
    KIND_UNKNOWN("ledger.kind-unknown", Kind.REFUSED),
    /// Its rows are still being looked at.
    NOT_CHECKED("ledger.not-checked", Kind.CONFLICT),
    /// All or none was asked for. Fact `refused`: how many rows are.
    ROWS_REFUSED("ledger.rows-refused", Kind.REFUSED),
    NOTHING_TO_ENTER("ledger.nothing-to-enter", Kind.REFUSED),
    /// It was entered or cancelled before.
    IMPORT_OVER("ledger.import-over", Kind.CONFLICT),
    /// Fact `field`.
    FIELD_UNKNOWN("ledger.field-unknown", Kind.REFUSED),
    /// Its rows were kept for a time that has passed.
    ROWS_GONE("ledger.rows-gone", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    ImportProblem(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
