package yihao.talent.expertfee;

import yihao.kernel.ProblemCode;

/// Why a fee was not computed or approved.
public enum FeeRefusal implements ProblemCode {
    OFFICE_ONLY("talent.expert-fee-office-only", Kind.FORBIDDEN),
    SAME_PERSON("talent.expert-fee-same-person", Kind.FORBIDDEN),
    NO_OPINION("talent.expert-fee-no-opinion", Kind.REFUSED),
    NO_RULE("talent.expert-fee-no-rule", Kind.REFUSED),
    NOTHING_DUE("talent.expert-fee-nothing-due", Kind.REFUSED),
    CAP_REACHED("talent.expert-fee-cap-reached", Kind.REFUSED),
    ALREADY_COMPUTED("talent.expert-fee-already-computed", Kind.CONFLICT),
    ALREADY_DECIDED("talent.expert-fee-already-decided", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    FeeRefusal(String code, Kind kind) {
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
