package yihao.lead.promotion;

import yihao.kernel.ProblemCode;

/// Why something about a promotion event is refused.
public enum PromotionProblem implements ProblemCode {
    MAY_NOT_PROMOTE("lead.may-not-promote", Kind.FORBIDDEN),
    PROMOTION_NOT_YOURS("lead.promotion-not-yours", Kind.FORBIDDEN),
    /// Fact `most`, in days.
    PROMOTION_PERIOD_UNFIT("lead.promotion-period-unfit", Kind.REFUSED),
    /// Fact `unit`.
    PROMOTION_UNIT_UNKNOWN("lead.promotion-unit-unknown", Kind.REFUSED),
    PROMOTION_CANCELLED("lead.promotion-cancelled", Kind.REFUSED),
    PROMOTION_HELD("lead.promotion-held", Kind.CONFLICT),
    PROMOTION_REASON_MISSING("lead.promotion-reason-missing", Kind.REFUSED),
    /// Fact `most`.
    TOO_MANY_FIRMS("lead.too-many-firms", Kind.REFUSED),
    FIRM_NOT_INVITED("lead.firm-not-invited", Kind.NOT_FOUND),
    /// Fact `date`.
    PROMOTION_NOT_BEGUN("lead.promotion-not-begun", Kind.REFUSED),
    FIRM_CAME("lead.firm-came", Kind.CONFLICT),
    FIRM_DID_NOT_COME("lead.firm-did-not-come", Kind.REFUSED),
    PROMOTION_NOT_A_SIGNING("lead.promotion-not-a-signing", Kind.REFUSED),
    SIGNED_NOT_POSITIVE("lead.signed-not-positive", Kind.REFUSED),
    /// Fact `lead`.
    PROMOTION_LEAD_UNKNOWN("lead.promotion-lead-unknown", Kind.REFUSED),
    PROMOTION_LEAD_ANOTHERS("lead.promotion-lead-anothers", Kind.REFUSED),
    PROMOTION_LEAD_TAKEN("lead.promotion-lead-taken", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    PromotionProblem(String code, Kind kind) {
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
