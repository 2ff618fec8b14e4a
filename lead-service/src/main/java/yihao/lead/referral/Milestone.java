package yihao.lead.referral;

/// What the days of filing are counted from.
public enum Milestone {
    LEAD_RECEIVED,
    AGREEMENT_SIGNED,
    COMPANY_REGISTERED,
    CONSTRUCTION_STARTED,
    PRODUCTION_STARTED
}
