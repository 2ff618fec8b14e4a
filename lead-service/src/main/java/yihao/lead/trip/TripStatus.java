package yihao.lead.trip;

public enum TripStatus {
    PLANNED,
    REPORTED,
    CANCELLED
}
