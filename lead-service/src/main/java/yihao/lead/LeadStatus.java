package yihao.lead;

/// Where a lead stands. Nothing is ever deleted: a released lead keeps its trail.
public enum LeadStatus {
    REPORTED,
    JUDGED,
    DISPATCHED,
    ACCEPTED,
    CONVERSION_REQUESTED,
    CONVERTED,
    /// Nobody works it: any unit may take it, by the rules of the pool.
    POOLED,
    RELEASED;

    public boolean isWorkedOn() {
        return switch (this) {
            case REPORTED, JUDGED, DISPATCHED, ACCEPTED -> true;
            case CONVERSION_REQUESTED, CONVERTED, POOLED, RELEASED -> false;
        };
    }
}
