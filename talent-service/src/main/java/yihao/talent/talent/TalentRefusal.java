package yihao.talent.talent;

import yihao.kernel.ProblemCode;

/// Why a talent was not registered or not changed.
public enum TalentRefusal implements ProblemCode {
    TALENT_OFFICE_ONLY("talent.talent-office-only", Kind.FORBIDDEN),
    ALREADY_REGISTERED("talent.already-registered", Kind.CONFLICT),
    IDENTITY_INVALID("talent.identity-invalid", Kind.REFUSED),
    ONE_VALUE("talent.search-by-one-value", Kind.REFUSED),
    TOO_MANY_FOUND("talent.too-many-found", Kind.REFUSED),
    UNKNOWN_FIELD("talent.unknown-field", Kind.REFUSED),
    UNKNOWN_LANGUAGE("talent.unknown-language", Kind.REFUSED),
    DATE_IN_FUTURE("talent.date-in-future", Kind.REFUSED),
    PLACED_ELSEWHERE("talent.placed-elsewhere", Kind.CONFLICT),
    HAS_LEFT("talent.has-left", Kind.CONFLICT),
    NOT_ARRIVED("talent.not-arrived", Kind.REFUSED),
    NOT_LEFT("talent.has-not-left", Kind.CONFLICT),
    LEAVES_BEFORE_ARRIVING("talent.leaves-before-arriving", Kind.REFUSED),
    IS_ERASED("talent.is-erased", Kind.CONFLICT),
    UNKNOWN_PLACE("talent.unknown-place", Kind.REFUSED),
    TITLE_HELD("talent.title-held", Kind.CONFLICT),
    TITLE_NOT_HELD("talent.title-not-held", Kind.REFUSED),
    TAKEN_BACK_BEFORE_GIVEN("talent.taken-back-before-given", Kind.REFUSED),
    PROOF_NOT_FOUND("talent.proof-not-found", Kind.NOT_FOUND),
    EXPORT_TOO_LARGE("talent.export-too-large", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    TalentRefusal(String code, Kind kind) {
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
