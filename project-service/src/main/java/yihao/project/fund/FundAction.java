package yihao.project.fund;

/// The decisions about a fund.
public enum FundAction {
    REGISTERED,
    CHANGED,
    COMMITTED,
    COMMITMENT_WITHDRAWN,
    CONDITION_JUDGED,
    DISBURSED,
    EXITED,
    VERIFIED,
    REVOKED
}
