package yihao.lead.chain;

public enum ChainAction {
    OPENED,
    CHANGED,
    FIRMS_PLACED,
    PRESENCE_CHANGED,
    FIRM_TAKEN_OFF,
    SUPPLY_TOLD,
    SUPPLY_TAKEN_BACK,
    CLOSED
}
