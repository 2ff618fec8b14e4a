package yihao.lead.visit;

public enum VisitAction {
    PLANNED,
    CHANGED,
    MADE,
    FOLLOWED_UP,
    CORRECTED,
    PROOF_ADDED,
    PROOF_WITHDRAWN,
    LED_TO_LEAD,
    TRIP_NAMED,
    /// The rules by which names are read have changed.
    NAMES_READ_ANEW,
    CANCELLED
}
