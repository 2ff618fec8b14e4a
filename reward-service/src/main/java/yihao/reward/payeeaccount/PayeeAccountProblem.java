package yihao.reward.payeeaccount;

import yihao.kernel.ProblemCode;

/// Why a payee's account is refused.
public enum PayeeAccountProblem implements ProblemCode {
    ACCOUNT_UNKNOWN("reward.payee-account-unknown", Kind.NOT_FOUND),
    /// No account of this payee was entered by one person and confirmed by another.
    ACCOUNT_MISSING("reward.payee-account-missing", Kind.REFUSED),
    NOTHING_PROPOSED("reward.payee-account-not-proposed", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    PayeeAccountProblem(String code, Kind kind) {
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
