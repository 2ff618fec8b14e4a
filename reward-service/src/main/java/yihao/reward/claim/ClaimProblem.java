package yihao.reward.claim;

import yihao.kernel.ProblemCode;

/// Why a claim, or a step of one, is refused.
public enum ClaimProblem implements ProblemCode {
    CLAIM_UNKNOWN("reward.claim-unknown", Kind.NOT_FOUND),
    PROJECT_UNKNOWN("reward.project-unknown", Kind.NOT_FOUND),
    REFERRAL_UNKNOWN("reward.referral-unknown", Kind.NOT_FOUND),
    NOT_THE_APPLICANT("reward.not-the-applicant", Kind.FORBIDDEN),
    OBJECTION_UNKNOWN("reward.objection-unknown", Kind.NOT_FOUND),
    REFERRAL_NOT_CONFIRMED("reward.referral-not-confirmed", Kind.REFUSED),
    /// Joint referrers whose shares do not make a hundred: nothing is claimed until the filing says who gets what.
    REFERRAL_NOT_DIVIDED("reward.referral-not-divided", Kind.REFUSED),
    /// The project has no enterprise of the register that could be paid.
    PAYEE_UNKNOWN("reward.payee-unknown", Kind.REFUSED),
    REFERRAL_OF_ANOTHER_LEAD("reward.referral-of-another-lead", Kind.REFUSED),
    NO_SCHEME_IN_FORCE("reward.no-scheme-in-force", Kind.REFUSED),
    /// A declared number, amount or list of years is none.
    DECLARATION_UNREADABLE("reward.declaration-unreadable", Kind.REFUSED),
    NOTHING_TO_AWARD("reward.nothing-to-award", Kind.REFUSED),
    CLAIM_EXISTS("reward.claim-exists", Kind.CONFLICT),
    /// The head of the bureau stopped its payments.
    CLAIM_SUSPENDED("reward.claim-suspended", Kind.REFUSED),
    CLAIM_NOT_SUSPENDED("reward.claim-not-suspended", Kind.CONFLICT),
    /// A proposal to take back waits for its decision.
    CLAWBACK_PROPOSED("reward.clawback-proposed", Kind.CONFLICT),
    NO_CLAWBACK_PROPOSED("reward.no-clawback-proposed", Kind.CONFLICT),
    NOTHING_PAID("reward.nothing-paid", Kind.REFUSED),
    CLAWBACK_ABOVE_PAID("reward.clawback-above-paid", Kind.REFUSED),
    CLAWBACK_WITHOUT_GROUND("reward.clawback-without-ground", Kind.REFUSED),
    REFERRAL_OUT_OF_TIME("reward.referral-out-of-time", Kind.REFUSED),
    APPLIED_OUT_OF_TIME("reward.applied-out-of-time", Kind.REFUSED),
    INSTALMENT_NOT_DUE("reward.instalment-not-due", Kind.REFUSED),
    NOTHING_TO_CONFIRM("reward.nothing-to-confirm", Kind.CONFLICT),
    CLAWBACK_NOT_PROVIDED("reward.clawback-not-provided", Kind.REFUSED),
    EXPORT_TOO_LARGE("reward.claim-export-too-large", Kind.REFUSED),
    /// Others had so much under the scheme before that this award no longer fits below its ceiling.
    CEILING_REACHED("reward.ceiling-reached", Kind.REFUSED),
    /// What was reviewed is verified no more, or the project has ended.
    MONEY_CHANGED("reward.money-changed", Kind.REFUSED),
    GROUND_LOST("reward.ground-lost", Kind.REFUSED),
    PAID_ALREADY("reward.paid-already", Kind.REFUSED),
    NOTHING_TO_CHECK("reward.nothing-to-check", Kind.CONFLICT),
    BODY_HAS_REVIEWED("reward.body-has-reviewed", Kind.CONFLICT),
    PROJECT_UNAVAILABLE("reward.project-unavailable", Kind.UNAVAILABLE),
    PUBLICITY_RUNNING("reward.publicity-running", Kind.REFUSED),
    PUBLICITY_OVER("reward.publicity-over", Kind.REFUSED),
    OBJECTION_OPEN("reward.objection-open", Kind.REFUSED),
    OBJECTION_ANSWERED("reward.objection-answered", Kind.CONFLICT),
    TOO_MANY_OBJECTIONS("reward.too-many-objections", Kind.LIMITED);

    private final String code;
    private final Kind kind;

    ClaimProblem(String code, Kind kind) {
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
