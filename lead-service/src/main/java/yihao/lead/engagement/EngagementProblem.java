package yihao.lead.engagement;

import yihao.kernel.ProblemCode;

/// Why an engagement, its assessment, its renewal or its end is refused.
public enum EngagementProblem implements ProblemCode {
    ENGAGEMENT_NOT_YOURS("lead.engagement-not-yours", Kind.FORBIDDEN),
    ENGAGEMENT_UNIT_UNFIT("lead.engagement-unit-unfit", Kind.REFUSED),
    ENGAGEMENT_PERIOD_UNFIT("lead.engagement-period-unfit", Kind.REFUSED),
    ENGAGEMENT_OVER("lead.engagement-over", Kind.CONFLICT),
    /// Who engaged somebody does not say how well it was done.
    ENGAGEMENT_OWN("lead.engagement-own", Kind.REFUSED),
    ENGAGEMENT_YEAR_UNFIT("lead.engagement-year-unfit", Kind.REFUSED),
    ENGAGEMENT_ALREADY_ASSESSED("lead.engagement-already-assessed", Kind.CONFLICT),
    ENGAGEMENT_GRADE_UNKNOWN("lead.engagement-grade-unknown", Kind.REFUSED),
    ENGAGEMENT_NOT_ASSESSED("lead.engagement-not-assessed", Kind.REFUSED),
    ENGAGEMENT_GRADE_TOO_LOW("lead.engagement-grade-too-low", Kind.REFUSED),
    ENGAGEMENT_END_UNFIT("lead.engagement-end-unfit", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    EngagementProblem(String code, Kind kind) {
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
