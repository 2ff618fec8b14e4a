package yihao.talent.institution;

import yihao.kernel.ProblemCode;

/// Why nothing was done about an institution.
public enum InstitutionRefusal implements ProblemCode {
    NOT_YOURS("talent.institution-not-yours", Kind.FORBIDDEN),
    ALREADY_THERE("talent.institution-already-there", Kind.CONFLICT),
    KIND_UNKNOWN("talent.institution-kind-unknown", Kind.REFUSED),
    GRADE_UNKNOWN("talent.institution-grade-unknown", Kind.REFUSED),
    COUNTRY_UNKNOWN("talent.institution-country-unknown", Kind.REFUSED),
    FIELD_UNKNOWN("talent.institution-field-unknown", Kind.REFUSED),
    UNIT_UNKNOWN("talent.institution-unit-unknown", Kind.REFUSED),
    OFFICER_UNKNOWN("talent.institution-officer-unknown", Kind.REFUSED),
    ENTERPRISE_UNKNOWN("talent.institution-enterprise-unknown", Kind.REFUSED),
    NOT_ACTIVE("talent.institution-not-active", Kind.CONFLICT),
    IS_ACTIVE("talent.institution-is-active", Kind.CONFLICT),
    OUT_OF_ORDER("talent.institution-stage-out-of-order", Kind.REFUSED),
    FIRST_STAGE("talent.institution-first-stage", Kind.CONFLICT),
    INCOMPLETE("talent.institution-stage-incomplete", Kind.REFUSED),
    DATE_BACKWARDS("talent.institution-date-backwards", Kind.REFUSED),
    DATE_IN_FUTURE("talent.institution-date-in-future", Kind.REFUSED),
    FULL("talent.institution-full", Kind.REFUSED),
    CONTACT_NOT_FOUND("talent.institution-contact-not-found", Kind.NOT_FOUND),
    PAPER_UNKNOWN("talent.institution-paper-unknown", Kind.REFUSED),
    EVIDENCE_NOT_FOUND("talent.institution-evidence-not-found", Kind.NOT_FOUND),
    EVIDENCE_ALREADY_THERE("talent.institution-evidence-already-there", Kind.CONFLICT),
    EVIDENCE_INFECTED("talent.institution-evidence-infected", Kind.REFUSED),
    AGREEMENT_NOT_FOUND("talent.institution-agreement-not-found", Kind.NOT_FOUND),
    AGREEMENT_NUMBER_TAKEN("talent.institution-agreement-number-taken", Kind.CONFLICT),
    AGREEMENT_TERM("talent.institution-agreement-term", Kind.REFUSED),
    AGREEMENT_ENDED("talent.institution-agreement-ended", Kind.CONFLICT),
    COMMITMENT_NOT_FOUND("talent.institution-commitment-not-found", Kind.NOT_FOUND),
    PROJECT_UNKNOWN("talent.institution-project-unknown", Kind.REFUSED),
    PROJECT_ALREADY_LINKED("talent.institution-project-already-linked", Kind.CONFLICT),
    PROJECT_NOT_LINKED("talent.institution-project-not-linked", Kind.NOT_FOUND),
    EXPORT_TOO_LARGE("talent.institution-export-too-large", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    InstitutionRefusal(String code, Kind kind) {
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
