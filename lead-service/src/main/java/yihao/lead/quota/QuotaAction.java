package yihao.lead.quota;

public enum QuotaAction {
    SET,
    CHANGED
}
