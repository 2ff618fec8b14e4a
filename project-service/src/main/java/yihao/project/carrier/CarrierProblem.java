package yihao.project.carrier;

import yihao.kernel.ProblemCode;

/// Why something about a carrier or a space is refused.
public enum CarrierProblem implements ProblemCode {
    CARRIER_NOT_FOUND("project.carrier-not-found", Kind.NOT_FOUND),
    SPACE_NOT_FOUND("project.space-not-found", Kind.NOT_FOUND),
    CARRIER_NOT_YOURS("project.carrier-not-yours", Kind.FORBIDDEN),
    /// Fact `kind`.
    CARRIER_KIND_UNKNOWN("project.carrier-kind-unknown", Kind.REFUSED),
    /// Fact `name`.
    CARRIER_ALREADY_THERE("project.carrier-already-there", Kind.CONFLICT),
    /// Fact `form`.
    SPACE_FORM_UNFIT("project.space-form-unfit", Kind.REFUSED),
    SPACE_FORM_FIXED("project.space-form-fixed", Kind.REFUSED),
    SPACE_PLACE_UNFIT("project.space-place-unfit", Kind.REFUSED),
    /// Fact `code`.
    SPACE_ALREADY_THERE("project.space-already-there", Kind.CONFLICT),
    /// Fact `most`.
    SPACES_TOO_MANY("project.spaces-too-many", Kind.REFUSED),
    /// Fact `until`.
    SPACE_HELD("project.space-held", Kind.CONFLICT),
    SPACE_LET("project.space-let", Kind.CONFLICT),
    SPACE_WITHDRAWN("project.space-withdrawn", Kind.CONFLICT),
    SPACE_NOT_HELD("project.space-not-held", Kind.CONFLICT),
    SPACE_NOT_LET("project.space-not-let", Kind.CONFLICT),
    SPACE_NOT_WITHDRAWN("project.space-not-withdrawn", Kind.CONFLICT),
    /// Who holds it is not for this reader to know.
    SPACE_HOLDER_UNSEEN("project.space-holder-unseen", Kind.FORBIDDEN),
    /// Facts `from` and `until`.
    HOLD_PERIOD_UNFIT("project.hold-period-unfit", Kind.REFUSED),
    /// Fact `most`.
    HOLD_EXTENDED_ENOUGH("project.hold-extended-enough", Kind.CONFLICT),
    /// Fact `from`.
    HOLD_TOO_SOON("project.hold-too-soon", Kind.CONFLICT),
    SPACE_REASON_MISSING("project.space-reason-missing", Kind.REFUSED),
    CARRIER_NEED_UNFIT("project.carrier-need-unfit", Kind.REFUSED),
    CARRIER_NEED_UNSAID("project.carrier-need-unsaid", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    CarrierProblem(String code, Kind kind) {
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
