package yihao.lead.visit;

public enum VisitAction {
    PLANNED,
    CHANGED,
    MADE,
    FOLLOWED_UP,
    CORRECTED,
    LED_TO_LEAD,
    TRIP_NAMED,
    CANCELLED
}
