package yihao.project.lifecycle;

import yihao.kernel.ProblemCode;

/// Why a project says no.
public enum ProjectProblem implements ProblemCode {
    /// Fact `most`: rows of one file.
    EXPORT_TOO_LARGE("project.export-too-large", Kind.REFUSED),
    PROJECT_NOT_FOUND("project.not-found", Kind.NOT_FOUND),
    EVIDENCE_NOT_FOUND("project.evidence-not-found", Kind.NOT_FOUND),
    NOT_YOURS("project.not-yours", Kind.FORBIDDEN),
    /// Of whoever may enter nothing that the ledger brings.
    MAY_NOT_IMPORT("project.may-not-import", Kind.FORBIDDEN),
    /// Fact `name`.
    NAME_AMBIGUOUS("project.name-ambiguous", Kind.REFUSED),
    /// Facts `number`, and `name` of the project that has it.
    NAME_DIFFERS("project.name-differs", Kind.REFUSED),
    /// Facts `name`, and `investor` of the projects that are called so.
    INVESTOR_DIFFERS("project.investor-differs", Kind.REFUSED),
    /// Fact `row`: where the file says it before.
    REPEATED_IN_FILE("project.repeated-in-file", Kind.REFUSED),
    /// Fact `number`.
    ALREADY_THERE("project.already-there", Kind.CONFLICT),
    /// Fact `unit`.
    UNIT_ANOTHERS("project.unit-anothers", Kind.FORBIDDEN),
    /// Facts `stage`, `date`: a day in the past of a stage that is still to come.
    STAGE_BEHIND_DATE("project.stage-behind-date", Kind.REFUSED),
    GATE_NOT_MET("project.gate-not-met", Kind.REFUSED),
    MOVE_NOT_ALLOWED("project.move-not-allowed", Kind.CONFLICT),
    REASON_MISSING("project.reason-missing", Kind.REFUSED),
    SUSPENDED("project.suspended", Kind.CONFLICT),
    NOT_SUSPENDED("project.not-suspended", Kind.CONFLICT),
    TERMINATED("project.terminated", Kind.CONFLICT),
    /// Fact `since`.
    LOST("project.lost", Kind.CONFLICT),
    /// Facts `date`, `limit`: the first day that is known of the project.
    DATE_BEFORE_START("project.date-before-start", Kind.REFUSED),
    /// Fact `division`.
    DIVISION_UNKNOWN("project.division-unknown", Kind.REFUSED),
    /// Facts `to`, `toZh`, `toEn`: nothing else moves meanwhile.
    JUMP_OPEN("project.jump-open", Kind.CONFLICT),
    JUMP_NOT_OPEN("project.jump-not-open", Kind.CONFLICT),
    JUMP_OWN("project.jump-own", Kind.FORBIDDEN),
    FIELD_UNKNOWN("project.field-unknown", Kind.REFUSED),
    FIELD_WRONG_TYPE("project.field-wrong-type", Kind.REFUSED),
    /// Facts `field`, `fieldZh`, `fieldEn`, `choice`.
    CHOICE_UNKNOWN("project.choice-unknown", Kind.REFUSED),
    NAME_INVALID("project.name-invalid", Kind.REFUSED),
    /// Fact `kind`.
    KIND_UNKNOWN("project.kind-unknown", Kind.REFUSED),
    PAPER_UNKNOWN("project.paper-unknown", Kind.REFUSED),
    UNIT_UNKNOWN("project.unit-unknown", Kind.REFUSED),
    DATE_IN_FUTURE("project.date-in-future", Kind.REFUSED),
    DATE_BEFORE_LAST_STAGE("project.date-before-last-stage", Kind.REFUSED),
    EVIDENCE_ALREADY_THERE("project.evidence-already-there", Kind.CONFLICT),
    /// Fact `found`: what the virus scanner calls it.
    EVIDENCE_INFECTED("project.evidence-infected", Kind.REFUSED),
    EVIDENCE_FULL("project.evidence-full", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    ProjectProblem(String code, Kind kind) {
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
