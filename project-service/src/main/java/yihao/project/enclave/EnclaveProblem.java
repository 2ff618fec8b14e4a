package yihao.project.enclave;

import yihao.kernel.ProblemCode;

/// Why an agreement says no.
public enum EnclaveProblem implements ProblemCode {
    ENCLAVE_NOT_FOUND("project.enclave-not-found", Kind.NOT_FOUND),
    ENCLAVE_NOT_YOURS("project.enclave-not-yours", Kind.FORBIDDEN),
    /// Of whoever entered or disputed what is to be answered or decided.
    ENCLAVE_OWN("project.enclave-own", Kind.FORBIDDEN),
    /// Facts `errors`, each with line, path and message, and `first` of them as text.
    ENCLAVE_TERMS_INVALID("project.enclave-terms-invalid", Kind.REFUSED),
    ENCLAVE_TERMS_IN_USE("project.enclave-terms-in-use", Kind.CONFLICT),
    ENCLAVE_SIDES_UNFIT("project.enclave-sides-unfit", Kind.REFUSED),
    ENCLAVE_PROJECT_SHARED("project.enclave-project-shared", Kind.CONFLICT),
    /// Fact `number`.
    ENCLAVE_PROJECT_ELSEWHERE("project.enclave-project-elsewhere", Kind.REFUSED),
    /// Fact `day`.
    ENCLAVE_DAY_UNFIT("project.enclave-day-unfit", Kind.REFUSED),
    ENCLAVE_START_UNFIT("project.enclave-start-unfit", Kind.REFUSED),
    ENCLAVE_START_KNOWN("project.enclave-start-known", Kind.CONFLICT),
    ENCLAVE_TOLD_ANSWERED("project.enclave-told-answered", Kind.CONFLICT),
    ENCLAVE_INPUT_UNFIT("project.enclave-input-unfit", Kind.REFUSED),
    /// Fact `year`.
    ENCLAVE_YEAR_NOT_OVER("project.enclave-year-not-over", Kind.REFUSED),
    /// Facts `year`, `next`.
    ENCLAVE_YEAR_OUT_OF_TURN("project.enclave-year-out-of-turn", Kind.CONFLICT),
    /// Fact `year` of what is entered and not settled.
    ENCLAVE_YEAR_OPEN("project.enclave-year-open", Kind.CONFLICT),
    /// Fact `year`.
    ENCLAVE_YEAR_SETTLED("project.enclave-year-settled", Kind.CONFLICT),
    /// Fact `item`.
    ENCLAVE_AMOUNT_UNFIT("project.enclave-amount-unfit", Kind.REFUSED),
    /// Fact `missing`.
    ENCLAVE_AMOUNT_MISSING("project.enclave-amount-missing", Kind.REFUSED),
    /// Fact `year` from which on settled shares are no longer what the records say.
    ENCLAVE_CORRECTION_DUE("project.enclave-correction-due", Kind.CONFLICT),
    ENCLAVE_UNCHANGED("project.enclave-unchanged", Kind.REFUSED),
    /// Fact `year` that nobody may enter yet.
    ENCLAVE_NOT_AGREED("project.enclave-not-agreed", Kind.CONFLICT),
    ENCLAVE_NOT_OPEN("project.enclave-not-open", Kind.CONFLICT),
    /// Fact `year` that another agreement has of one of its projects.
    ENCLAVE_YEAR_ELSEWHERE("project.enclave-year-elsewhere", Kind.CONFLICT),
    /// Facts `first`, `last` that it may be.
    ENCLAVE_LAST_YEAR_UNFIT("project.enclave-last-year-unfit", Kind.REFUSED),
    /// Of a year after the last that counts.
    ENCLAVE_OVER("project.enclave-over", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    EnclaveProblem(String code, Kind kind) {
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
