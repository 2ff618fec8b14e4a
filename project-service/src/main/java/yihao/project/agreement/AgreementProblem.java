package yihao.project.agreement;

import yihao.kernel.ProblemCode;

/// Why an investment agreement says no.
public enum AgreementProblem implements ProblemCode {
    AGREEMENT_NOT_FOUND("project.agreement-not-found", Kind.NOT_FOUND),
    COMMITMENT_NOT_FOUND("project.commitment-not-found", Kind.NOT_FOUND),
    FULFILMENT_NOT_FOUND("project.fulfilment-not-found", Kind.NOT_FOUND),
    /// Whoever wrote it does not review it.
    AGREEMENT_OWN_TEXT("project.agreement-own-text", Kind.FORBIDDEN),
    /// Whoever entered it does not confirm it.
    FULFILMENT_OWN("project.fulfilment-own", Kind.FORBIDDEN),
    AGREEMENT_ALREADY_THERE("project.agreement-already-there", Kind.CONFLICT),
    AGREEMENT_ENDED("project.agreement-ended", Kind.CONFLICT),
    AGREEMENT_SIGNED("project.agreement-signed", Kind.CONFLICT),
    /// Facts `kind`, `nameZh`, `nameEn`.
    AGREEMENT_REVIEWED("project.agreement-reviewed", Kind.CONFLICT),
    /// It was reviewed or signed: what changes it is another version.
    AGREEMENT_TEXT_FIXED("project.agreement-text-fixed", Kind.CONFLICT),
    COMMITMENT_NOT_IN_FORCE("project.commitment-not-in-force", Kind.CONFLICT),
    COMMITMENT_REMOVAL_SIGNED("project.commitment-removal-signed", Kind.CONFLICT),
    FULFILMENT_NOT_OPEN("project.fulfilment-not-open", Kind.CONFLICT),
    /// Facts `missing` (ids), `namesZh`, `namesEn`.
    AGREEMENT_REVIEWS_MISSING("project.agreement-reviews-missing", Kind.REFUSED),
    /// Facts `kind`, `nameZh`, `nameEn`.
    AGREEMENT_REVIEW_NOT_ASKED("project.agreement-review-not-asked", Kind.REFUSED),
    /// Facts `date`, `limit`.
    AGREEMENT_DAY_TOO_EARLY("project.agreement-day-too-early", Kind.REFUSED),
    /// Fact `limit`.
    AGREEMENT_FULL("project.agreement-full", Kind.REFUSED),
    /// Fact `kind`.
    COMMITMENT_KIND_UNKNOWN("project.commitment-kind-unknown", Kind.REFUSED),
    /// Fact `decimals`.
    COMMITMENT_AMOUNT_UNFIT("project.commitment-amount-unfit", Kind.REFUSED),
    COMMITMENT_AMOUNT_MISSING("project.commitment-amount-missing", Kind.REFUSED),
    COMMITMENT_AMOUNT_NOT_ASKED("project.commitment-amount-not-asked", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    AgreementProblem(String code, Kind kind) {
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
