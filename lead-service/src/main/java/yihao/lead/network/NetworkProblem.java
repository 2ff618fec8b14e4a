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
    PERIOD_REVERSED("lead.period-reversed", Kind.REFUSED),
    /// A subject with a blank in it could not be told from a deputy's mark.
    SUBJECT_UNFIT("lead.subject-unfit", Kind.REFUSED),
    DEPUTY_NOT_YOURS("lead.deputy-not-yours", Kind.FORBIDDEN),
    DEPUTY_UNFIT("lead.deputy-unfit", Kind.REFUSED),
    DEPUTY_OVERLAPS("lead.deputy-overlaps", Kind.CONFLICT),
    DEPUTY_PERIOD_OVER("lead.deputy-period-over", Kind.REFUSED),
    DEPUTY_UNKNOWN("lead.deputy-unknown", Kind.REFUSED),
    /// The last one who works in a unit leaves open work behind.
    WORK_WITHOUT_OFFICER("lead.work-without-officer", Kind.REFUSED),
    /// Facts `work`: how much of each kind, and `subject`.
    WORK_IN_NAME("lead.work-in-name", Kind.REFUSED),
    WORK_IN_NAME_UNKNOWN("lead.work-in-name-unknown", Kind.UNAVAILABLE),
    UNIT_REASON_MISSING("lead.unit-reason-missing", Kind.REFUSED),
    UNIT_ENDS_BY_DECISION("lead.unit-ends-by-decision", Kind.REFUSED),
    UNIT_ALREADY_ENDED("lead.unit-already-ended", Kind.CONFLICT),
    UNIT_END_IN_FUTURE("lead.unit-end-in-future", Kind.REFUSED),
    UNIT_HAS_UNITS_BELOW("lead.unit-has-units-below", Kind.REFUSED),
    SUCCESSOR_MISSING("lead.successor-missing", Kind.REFUSED),
    SUCCESSOR_UNFIT("lead.successor-unfit", Kind.REFUSED),
    TERRITORIES_NOT_YOURS("lead.territories-not-yours", Kind.FORBIDDEN),
    TERRITORY_UNFIT("lead.territory-unfit", Kind.REFUSED),
    UNIT_ALREADY_THERE("lead.unit-already-there", Kind.CONFLICT),
    UNIT_REPEATED_IN_FILE("lead.unit-repeated-in-file", Kind.CONFLICT);

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
