package yihao.project.card;

import yihao.kernel.ProblemCode;

/// Why something about a service card is refused.
public enum CardProblem implements ProblemCode {
    CARD_NOT_FOUND("project.card-not-found", Kind.NOT_FOUND),
    LINK_UNKNOWN("project.card-link-unknown", Kind.NOT_FOUND),
    PROMISE_NOT_FOUND("project.card-promise-not-found", Kind.NOT_FOUND),
    COMPLAINT_NOT_FOUND("project.card-complaint-not-found", Kind.NOT_FOUND),
    /// Facts `groundsZh`, `groundsEn`.
    NOT_ELIGIBLE("project.card-not-eligible", Kind.REFUSED),
    CARD_ALREADY_THERE("project.card-already-there", Kind.CONFLICT),
    /// Facts `officer`, `unit`.
    OFFICER_UNKNOWN("project.card-officer-unknown", Kind.REFUSED),
    /// Fact `track`.
    TRACK_UNKNOWN("project.card-track-unknown", Kind.REFUSED),
    /// Fact `procedure`.
    PROCEDURE_UNKNOWN("project.card-procedure-unknown", Kind.REFUSED),
    /// Facts `procedureZh`, `procedureEn`.
    PROCEDURE_ALREADY_THERE("project.card-procedure-already-there", Kind.CONFLICT),
    /// Facts `beforeZh`, `beforeEn`.
    PROCEDURE_WAITS("project.card-procedure-waits", Kind.CONFLICT),
    /// Fact `status`.
    PROCEDURE_STATUS("project.card-procedure-status", Kind.CONFLICT),
    /// Facts `date`, `limit`.
    DATE_TOO_EARLY("project.card-date-too-early", Kind.REFUSED),
    /// Fact `kind`.
    PROMISE_KIND_UNKNOWN("project.card-promise-kind-unknown", Kind.REFUSED),
    /// Fact `kind`.
    PROMISE_AMOUNT_MISSING("project.card-promise-amount-missing", Kind.REFUSED),
    /// Fact `kind`.
    PROMISE_AMOUNT_UNFIT("project.card-promise-amount-unfit", Kind.REFUSED),
    PROMISE_DELIVERED("project.card-promise-delivered", Kind.CONFLICT),
    COMPLAINT_OF_YOURS("project.card-complaint-of-yours", Kind.FORBIDDEN),
    COMPLAINT_ANSWERED("project.card-complaint-answered", Kind.CONFLICT),
    PROCEDURE_NOT_DONE("project.card-procedure-not-done", Kind.CONFLICT),
    ALREADY_RATED("project.card-already-rated", Kind.CONFLICT),
    /// Fact `limit`.
    CARD_FULL("project.card-full", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    CardProblem(String code, Kind kind) {
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
