package yihao.lead.assessment;

import yihao.kernel.ProblemCode;

/// Why what units do outside is not counted.
public enum AssessmentProblem implements ProblemCode {
    /// Fact `most`, in days.
    OUTREACH_PERIOD_UNFIT("lead.outreach-period-unfit", Kind.REFUSED),
    /// No rule was in force on the last day: fact `date`.
    OUTREACH_WITHOUT_RULE("lead.outreach-without-rule", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    AssessmentProblem(String code, Kind kind) {
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
