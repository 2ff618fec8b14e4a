package yihao.lead.targetlist;

public enum TargetListAction {
    OPENED,
    CHANGED,
    FIRMS_ADDED,
    FIRM_PLACED,
    FIRM_TAKEN_OFF,
    FIRMS_ASSIGNED,
    CLOSED
}
