package yihao.talent.wish;

import yihao.kernel.ProblemCode;

/// Why a wish was not recorded.
public enum WishRefusal implements ProblemCode {
    OFFICE_RECORDS("talent.wish-recorded-by-office", Kind.FORBIDDEN),
    PLACE_UNKNOWN("talent.wish-place-unknown", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    WishRefusal(String code, Kind kind) {
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
