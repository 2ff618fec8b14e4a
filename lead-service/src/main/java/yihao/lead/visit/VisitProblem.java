package yihao.lead.visit;

import yihao.kernel.ProblemCode;

/// Why a visit is refused.
public enum VisitProblem implements ProblemCode {
    MAY_NOT_VISIT("lead.may-not-visit", Kind.FORBIDDEN),
    VISIT_NOT_YOURS("lead.visit-not-yours", Kind.FORBIDDEN),
    VISIT_NOT_IN_HALF_DAYS("lead.visit-not-in-half-days", Kind.REFUSED),
    /// Fact `date`.
    VISIT_IN_FUTURE("lead.visit-in-future", Kind.REFUSED),
    /// Fact `date`.
    NEXT_STEP_IN_PAST("lead.next-step-in-past", Kind.REFUSED),
    VISIT_MADE("lead.visit-made", Kind.CONFLICT),
    VISIT_NOT_MADE("lead.visit-not-made", Kind.REFUSED),
    /// Who recorded it, or the head of its unit, corrects it.
    VISIT_NOT_CORRECTED_BY("lead.visit-not-corrected-by", Kind.FORBIDDEN),
    VISIT_NOTHING_CORRECTED("lead.visit-nothing-corrected", Kind.CONFLICT),
    /// Fact `most`.
    VISIT_TOO_MANY_PROOFS("lead.visit-too-many-proofs", Kind.REFUSED),
    VISIT_PROOF_UNKNOWN("lead.visit-proof-unknown", Kind.NOT_FOUND),
    VISIT_CANCELLED("lead.visit-cancelled", Kind.REFUSED),
    VISIT_HAS_LEAD("lead.visit-has-lead", Kind.CONFLICT),
    /// Fact `lead`.
    VISIT_LEAD_UNKNOWN("lead.visit-lead-unknown", Kind.REFUSED),
    VISIT_LEAD_ANOTHERS("lead.visit-lead-anothers", Kind.REFUSED),
    NOTHING_TO_FOLLOW_UP("lead.nothing-to-follow-up", Kind.CONFLICT),
    VISIT_REASON_MISSING("lead.visit-reason-missing", Kind.REFUSED),
    /// G5: fact `number`.
    VISIT_ALREADY_THERE("lead.visit-already-there", Kind.CONFLICT),
    /// G5: a row names a unit that is not there: fact `name`.
    VISIT_UNIT_UNKNOWN("lead.visit-unit-unknown", Kind.REFUSED),
    /// G5: several units are called so: fact `name`.
    VISIT_UNIT_AMBIGUOUS("lead.visit-unit-ambiguous", Kind.REFUSED),
    /// G5: a row is of a unit for which the sender does not work: fact `unit`.
    VISIT_UNIT_ANOTHERS("lead.visit-unit-anothers", Kind.FORBIDDEN),
    VISIT_ROW_CHANGED("lead.visit-row-changed", Kind.REFUSED),
    /// G5: fact `row`.
    VISIT_REPEATED_IN_FILE("lead.visit-repeated-in-file", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    VisitProblem(String code, Kind kind) {
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
