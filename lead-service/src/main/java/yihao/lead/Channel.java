package yihao.lead;

/// How a lead was heard of.
public enum Channel {
    OVERSEAS_OFFICE,
    DOMESTIC_OFFICE,
    VISIT,
    REFERRAL,
    EXHIBITION,
    ENTERPRISE,
    DEPARTMENT,
    OTHER
}
