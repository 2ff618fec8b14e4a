package yihao.talent.institutionquota;

/// What can happen to a quota.
enum QuotaAction {
    PROPOSED,
    CONFIRMED,
    DECLINED
}
