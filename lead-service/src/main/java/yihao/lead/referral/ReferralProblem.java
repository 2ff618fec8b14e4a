package yihao.lead.referral;

import yihao.kernel.ProblemCode;

/// Why a referrer or a referral is refused.
public enum ReferralProblem implements ProblemCode {
    MAY_NOT_REGISTER_REFERRER("lead.may-not-register-referrer", Kind.FORBIDDEN),
    REFERRER_EXCLUDED("lead.referrer-excluded", Kind.REFUSED),
    REFERRER_INTEREST_NOT_DECLARED("lead.referrer-interest-not-declared", Kind.REFUSED),
    REFERRER_IDENTITY_MISSING("lead.referrer-identity-missing", Kind.REFUSED),
    REFERRER_IDENTITY_MALFORMED("lead.referrer-identity-malformed", Kind.REFUSED),
    REFERRER_EXISTS("lead.referrer-exists", Kind.CONFLICT),
    REFERRER_ALREADY_CONFIRMED("lead.referrer-already-confirmed", Kind.CONFLICT),
    REFERRER_CONFIRMS_ITSELF("lead.referrer-confirms-itself", Kind.REFUSED),
    REFERRER_NOT_CONFIRMED("lead.referrer-not-confirmed", Kind.REFUSED),
    REFERRER_UNKNOWN("lead.referrer-unknown", Kind.REFUSED),
    /// Fact `name`: several legal persons are called so.
    REFERRER_AMBIGUOUS("lead.referrer-ambiguous", Kind.REFUSED),
    /// Facts `number` and `name`: who is registered under it.
    REFERRER_NAMED_OTHERWISE("lead.referrer-named-otherwise", Kind.REFUSED),
    MAY_NOT_FILE_FOR_OTHERS("lead.may-not-file-for-others", Kind.FORBIDDEN),
    REFERRAL_LEAD_UNKNOWN("lead.referral-lead-unknown", Kind.REFUSED),
    /// Filed before the first day. Facts `event` (a milestone) and `firstDay`.
    REFERRAL_EARLY("lead.referral-early", Kind.REFUSED),
    /// Filed after the last day: it earns nothing, and says so. Facts `event`, `happenedOn`, `lastDay`.
    REFERRAL_LATE("lead.referral-late", Kind.REFUSED),
    REFERRAL_ALREADY_FILED("lead.referral-already-filed", Kind.CONFLICT),
    /// Fact `row`: where the file brings it first.
    REFERRAL_REPEATED_IN_FILE("lead.referral-repeated-in-file", Kind.CONFLICT),
    /// Fact `row`: it belongs to the same filing.
    REFERRAL_ROW_WRONG("lead.referral-row-wrong", Kind.REFUSED),
    /// Fact `most`: what the rows of one filing may say together, in characters.
    REFERRAL_ROWS_TOO_LONG("lead.referral-rows-too-long", Kind.REFUSED),
    /// An earlier filing of the same lead stands.
    REFERRAL_WAITS("lead.referral-waits", Kind.REFUSED),
    REFERRAL_TOO_MANY_REFERRERS("lead.referral-too-many-referrers", Kind.REFUSED),
    REFERRAL_REFERRER_TWICE("lead.referral-referrer-twice", Kind.REFUSED),
    REFERRAL_FILER_NOT_AMONG("lead.referral-filer-not-among", Kind.REFUSED),
    REFERRAL_SHARE_UNFIT("lead.referral-share-unfit", Kind.REFUSED),
    /// Fact `sum`: what the shares come to.
    REFERRAL_SHARES_NOT_WHOLE("lead.referral-shares-not-whole", Kind.REFUSED),
    REFERRAL_CONFIRMS_BY_ACCOUNT("lead.referral-confirms-by-account", Kind.REFUSED),
    REFERRAL_NOT_YOURS("lead.referral-not-yours", Kind.FORBIDDEN),
    REFERRAL_SAME_PERSON("lead.referral-same-person", Kind.REFUSED),
    REFERRAL_PARTY_ALREADY_CONFIRMED("lead.referral-party-already-confirmed", Kind.CONFLICT),
    REFERRAL_CLOSED("lead.referral-closed", Kind.REFUSED),
    REFERRAL_REASON_MISSING("lead.referral-reason-missing", Kind.REFUSED),
    /// Unknown, used, replaced or expired: a stranger is not told which.
    LINK_UNKNOWN("lead.link-unknown", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    ReferralProblem(String code, Kind kind) {
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
