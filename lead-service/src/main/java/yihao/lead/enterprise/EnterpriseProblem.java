package yihao.lead.enterprise;

import yihao.kernel.ProblemCode;

/// Why an enterprise cannot be registered so.
public enum EnterpriseProblem implements ProblemCode {
    ENTERPRISE_EXISTS("lead.enterprise-exists", Kind.CONFLICT),
    /// Fact `row`: where the file said it before.
    ENTERPRISE_REPEATED_IN_FILE("lead.enterprise-repeated-in-file", Kind.CONFLICT),
    REGISTRATION_TAKEN("lead.registration-taken", Kind.CONFLICT),
    ENTERPRISE_UNKNOWN("lead.enterprise-unknown", Kind.REFUSED),
    MAY_NOT_REGISTER("lead.may-not-register-enterprise", Kind.FORBIDDEN),
    CREDIT_CODE_MALFORMED("lead.credit-code-malformed", Kind.REFUSED),
    COUNTRY_UNKNOWN("lead.country-unknown", Kind.REFUSED),
    ENTERPRISE_INDUSTRY_UNKNOWN("lead.enterprise-industry-unknown", Kind.REFUSED),
    /// Fact `number` of the entry that stands for it.
    ENTERPRISE_MERGED("lead.enterprise-merged", Kind.CONFLICT),
    /// Fact `number` of the merged entry.
    REGISTRATION_NOT_OF_MERGED("lead.registration-not-of-merged", Kind.REFUSED),
    NO_FIRM_NAMED("lead.no-firm-named", Kind.REFUSED),
    /// Facts `line` and `most`.
    FIRM_NAME_TOO_LONG("lead.firm-name-too-long", Kind.REFUSED),
    NOTHING_TO_CONFIRM("lead.nothing-to-confirm", Kind.CONFLICT),
    CONFIRMER_IS_REGISTRANT("lead.confirmer-is-registrant", Kind.REFUSED),
    /// Fact `latest`, a year.
    ATTESTATION_YEAR_TO_COME("lead.attestation-year-to-come", Kind.REFUSED),
    /// Fact `source` that stands for this year.
    ALREADY_ATTESTED("lead.already-attested", Kind.CONFLICT),
    ATTESTATION_UNKNOWN("lead.attestation-unknown", Kind.NOT_FOUND),
    ATTESTATION_REASON_MISSING("lead.attestation-reason-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    EnterpriseProblem(String code, Kind kind) {
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
