package yihao.lead.network;

/// What happens to a unit; the names are those of its published events, where it has one.
public enum UnitAction {
    REGISTERED,
    CHANGED,
    ENDED,
    /// Another unit does its work from now on.
    TAKEN_OVER,
    GIVEN_BACK,
    /// A unit above it has moved.
    FOLLOWED,
    TERRITORIES_SET
}
