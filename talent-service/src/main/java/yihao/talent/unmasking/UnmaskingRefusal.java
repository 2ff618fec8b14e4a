package yihao.talent.unmasking;

import yihao.kernel.ProblemCode;

/// Why nothing was shown in the clear.
public enum UnmaskingRefusal implements ProblemCode {
    NOT_YOURS("talent.unmasking-not-yours", Kind.FORBIDDEN),
    REGISTER_NOT_YOURS("talent.unmasking-register-not-yours", Kind.FORBIDDEN),
    FIELD_NOT_ALLOWED("talent.unmasking-field-not-allowed", Kind.REFUSED),
    NOTHING_THERE("talent.unmasking-nothing-there", Kind.REFUSED),
    LIMIT_REACHED("talent.unmasking-limit-reached", Kind.REFUSED),
    NO_RULE("talent.unmasking-no-rule", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    UnmaskingRefusal(String code, Kind kind) {
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
