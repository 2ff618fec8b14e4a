package yihao.lead.quota;

import yihao.kernel.ProblemCode;

/// Why a quota is refused.
public enum QuotaProblem implements ProblemCode {
    ONLY_BUREAU_HEAD("lead.only-bureau-head", Kind.FORBIDDEN),
    QUOTA_UNIT_UNKNOWN("lead.quota-unit-unknown", Kind.REFUSED),
    QUOTA_REASON_MISSING("lead.quota-reason-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    QuotaProblem(String code, Kind kind) {
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
