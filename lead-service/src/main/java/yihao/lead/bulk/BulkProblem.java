package yihao.lead.bulk;

import yihao.kernel.ProblemCode;

/// Why several leads are not decided at once.
public enum BulkProblem implements ProblemCode {
    BULK_TOO_LARGE("lead.bulk-too-large", Kind.REFUSED),
    /// L6: under this key something else was decided before.
    BULK_KEY_REUSED("lead.bulk-key-reused", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    BulkProblem(String code, Kind kind) {
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
