package yihao.project.opportunity;

import yihao.kernel.ProblemCode;

/// Why an opportunity or an enquiry says no.
public enum OpportunityProblem implements ProblemCode {
    OPPORTUNITY_NOT_FOUND("project.opportunity-not-found", Kind.NOT_FOUND),
    /// Told to everybody, of a draft as of what never was.
    OPPORTUNITY_NOT_OFFERED("project.opportunity-not-offered", Kind.NOT_FOUND),
    OPPORTUNITY_NOT_YOURS("project.opportunity-not-yours", Kind.FORBIDDEN),
    OPPORTUNITY_OWN("project.opportunity-own", Kind.FORBIDDEN),
    /// Fact `status`.
    OPPORTUNITY_STATUS("project.opportunity-status", Kind.CONFLICT),
    /// Fact `industry`.
    OPPORTUNITY_INDUSTRY_UNKNOWN("project.opportunity-industry-unknown", Kind.REFUSED),
    /// Fact `place`.
    OPPORTUNITY_PLACE_UNKNOWN("project.opportunity-place-unknown", Kind.REFUSED),
    OPPORTUNITY_AMOUNT_UNFIT("project.opportunity-amount-unfit", Kind.REFUSED),
    /// Fact `way`.
    OPPORTUNITY_WAY_UNKNOWN("project.opportunity-way-unknown", Kind.REFUSED),
    /// Fact `from`.
    OPPORTUNITY_DAY_UNFIT("project.opportunity-day-unfit", Kind.REFUSED),
    ENQUIRY_NOT_FOUND("project.enquiry-not-found", Kind.NOT_FOUND),
    ENQUIRY_ANSWERED("project.enquiry-answered", Kind.CONFLICT),
    /// Fact `number`.
    ENQUIRY_SENT_BEFORE("project.enquiry-sent-before", Kind.CONFLICT),
    ENQUIRY_CONSENT_MISSING("project.enquiry-consent-missing", Kind.REFUSED),
    ENQUIRY_UNREACHABLE("project.enquiry-unreachable", Kind.REFUSED),
    /// Fact `country`.
    ENQUIRY_COUNTRY_UNKNOWN("project.enquiry-country-unknown", Kind.REFUSED),
    /// Fact `limit`.
    ENQUIRY_TOO_MANY("project.enquiry-too-many", Kind.LIMITED);

    private final String code;
    private final Kind kind;

    OpportunityProblem(String code, Kind kind) {
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
