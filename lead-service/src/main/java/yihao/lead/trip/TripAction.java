package yihao.lead.trip;

public enum TripAction {
    PLANNED,
    CHANGED,
    REPORTED,
    CANCELLED
}
