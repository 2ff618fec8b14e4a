package yihao.talent.performance;

import yihao.kernel.ProblemCode;

/// Why a sheet was not prepared, marked, checked or approved.
public enum SheetRefusal implements ProblemCode {
    NOT_YOURS("talent.sheet-not-yours", Kind.FORBIDDEN),
    SAME_PERSON("talent.sheet-same-person", Kind.FORBIDDEN),
    OWN_LINE("talent.sheet-own-line", Kind.FORBIDDEN),
    PERIOD_UNKNOWN("talent.sheet-period-unknown", Kind.REFUSED),
    PERIOD_NOT_OVER("talent.sheet-period-not-over", Kind.REFUSED),
    METHOD_UNKNOWN("talent.sheet-method-unknown", Kind.REFUSED),
    NOBODY_THERE("talent.sheet-nobody-there", Kind.REFUSED),
    ENTRY_UNKNOWN("talent.sheet-entry-unknown", Kind.REFUSED),
    ENTRY_OUT_OF_RANGE("talent.sheet-entry-out-of-range", Kind.REFUSED),
    LINE_UNKNOWN("talent.sheet-line-unknown", Kind.NOT_FOUND),
    ALREADY_THERE("talent.sheet-already-there", Kind.CONFLICT),
    PERIOD_OVERLAPS("talent.sheet-period-overlaps", Kind.CONFLICT),
    RECOUNT_FIRST("talent.sheet-recount-first", Kind.CONFLICT),
    NOT_OPEN("talent.sheet-not-open", Kind.CONFLICT),
    NOT_CHECKED("talent.sheet-not-checked", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    SheetRefusal(String code, Kind kind) {
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
