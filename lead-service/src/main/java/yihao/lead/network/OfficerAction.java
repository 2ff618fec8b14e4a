package yihao.lead.network;

/// What happens to an officer; the names are those of its published events.
public enum OfficerAction {
    APPOINTED,
    CHANGED,
    CLOSED
}
