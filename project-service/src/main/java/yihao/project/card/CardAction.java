package yihao.project.card;

/// The decisions about a service card.
public enum CardAction {
    ISSUED,
    OFFICER_CHANGED,
    PROCEDURES_ADDED,
    PROCEDURE_STARTED,
    PROCEDURE_PAUSED,
    PROCEDURE_RESUMED,
    PROCEDURE_COMPLETED,
    PROCEDURE_WITHDRAWN,
    PROMISED,
    DELIVERED,
    LINK_SENT,
    LINK_REVOKED,
    COMPLAINED,
    COMPLAINT_ANSWERED,
    RATED
}
