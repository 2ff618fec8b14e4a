package yihao.lead.rate;

import yihao.kernel.ProblemCode;

/// Why a rate is refused.
public enum RateProblem implements ProblemCode {
    ONLY_FINANCE("lead.only-finance", Kind.FORBIDDEN),
    CURRENCY_UNKNOWN("lead.currency-unknown", Kind.REFUSED),
    RATE_OF_CNY("lead.rate-of-cny", Kind.REFUSED),
    RATE_IN_FUTURE("lead.rate-in-future", Kind.REFUSED),
    RATE_OUT_OF_RANGE("lead.rate-out-of-range", Kind.REFUSED),
    RATE_REASON_MISSING("lead.rate-reason-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    RateProblem(String code, Kind kind) {
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
