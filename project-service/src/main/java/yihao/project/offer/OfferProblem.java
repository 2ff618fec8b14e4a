package yihao.project.offer;

import yihao.kernel.ProblemCode;

/// Why a local enterprise's offer says no.
public enum OfferProblem implements ProblemCode {
    OFFER_NOT_FOUND("project.offer-not-found", Kind.NOT_FOUND),
    OFFER_INTEREST_NOT_FOUND("project.offer-interest-not-found", Kind.NOT_FOUND),
    OFFER_NOT_YOURS("project.offer-not-yours", Kind.FORBIDDEN),
    OFFER_OWN_ENTRY("project.offer-own-entry", Kind.FORBIDDEN),
    /// Fact `status`.
    OFFER_STATUS("project.offer-status", Kind.CONFLICT),
    /// Fact `status`.
    OFFER_INTEREST_STATUS("project.offer-interest-status", Kind.CONFLICT),
    /// Fact `kind`.
    OFFER_KIND_UNKNOWN("project.offer-kind-unknown", Kind.REFUSED),
    /// Fact `code`.
    OFFER_CODE_UNFIT("project.offer-code-unfit", Kind.REFUSED),
    /// Fact `industry`.
    OFFER_INDUSTRY_UNKNOWN("project.offer-industry-unknown", Kind.REFUSED),
    /// Fact `country`.
    OFFER_COUNTRY_UNKNOWN("project.offer-country-unknown", Kind.REFUSED),
    /// Facts `figure`, `figureZh`, `figureEn`.
    OFFER_FIGURE_UNFIT("project.offer-figure-unfit", Kind.REFUSED),
    /// Facts `missing`, `missingZh`, `missingEn`.
    OFFER_INCOMPLETE("project.offer-incomplete", Kind.REFUSED),
    /// Facts `from`, `until`.
    OFFER_TERM_UNFIT("project.offer-term-unfit", Kind.REFUSED),
    OFFER_AMOUNT_MISSING("project.offer-amount-missing", Kind.REFUSED),
    OFFER_PROJECT_KIND_MISSING("project.offer-project-kind-missing", Kind.REFUSED),
    /// Fact `limit`.
    OFFER_FULL("project.offer-full", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    OfferProblem(String code, Kind kind) {
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
