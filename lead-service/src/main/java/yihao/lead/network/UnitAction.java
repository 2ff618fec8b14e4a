package yihao.lead.network;

/// What happens to a unit; the names are those of its published events.
public enum UnitAction {
    REGISTERED,
    CHANGED,
    ENDED
}
