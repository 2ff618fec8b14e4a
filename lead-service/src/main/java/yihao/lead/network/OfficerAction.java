package yihao.lead.network;

/// What happens to an officer; the names are those of its published events, where it has one.
public enum OfficerAction {
    APPOINTED,
    CHANGED,
    CLOSED,
    DEPUTY_NAMED,
    DEPUTY_ENDED,
    /// Its unit has ended, it works in the successor from now on.
    WENT_ALONG,
    /// What stands above its unit, or what its unit has taken over, is another.
    FOLLOWED
}
