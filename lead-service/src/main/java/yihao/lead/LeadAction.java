package yihao.lead;

/// What happens to a lead. The names are those of its published events; one without an event of its own is told as a
/// change.
public enum LeadAction {
    REGISTERED,
    JUDGED,
    DISPATCHED,
    ACCEPTED,
    DECLINED,
    TRANSFERRED,
    PROGRESS_RECORDED,
    RELEASED,
    POOLED,
    PICKED,
    PROTECTION_ENDED,
    PROTECTION_WARNED,
    NAMES_YIELDED,
    NAMES_LINKED,
    NAMES_READ_ANEW,
    SIMILARITY_DECIDED,
    DISPUTE_FILED,
    DISPUTE_DECIDED,
    DOCUMENT_ATTACHED,
    DOCUMENT_WITHDRAWN,
    CONVERSION_REQUESTED,
    CONVERTED
}
