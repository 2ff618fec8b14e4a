package yihao.lead.network;

import yihao.kernel.ProblemCode;

/// Why a unit or an officer cannot be registered so.
public enum NetworkProblem implements ProblemCode {
    ONLY_SECURITY_ADMINISTRATOR("lead.only-security-administrator", Kind.FORBIDDEN),
    UNIT_ID_UNFIT("lead.unit-id-unfit", Kind.REFUSED),
    PARENT_UNKNOWN("lead.parent-unknown", Kind.REFUSED),
    UNIT_CYCLE("lead.unit-cycle", Kind.REFUSED),
    DIVISION_UNKNOWN("lead.division-unknown", Kind.REFUSED),
    OFFICER_UNIT_UNKNOWN("lead.officer-unit-unknown", Kind.REFUSED),
    /// The three administrators are different people and have no business rights.
    FUNCTIONS_MIXED("lead.functions-mixed", Kind.REFUSED),
    PERIOD_REVERSED("lead.period-reversed", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    NetworkProblem(String code, Kind kind) {
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
