package yihao.talent.consultation;

/// What can happen to a consultation.
public enum ConsultationAction {
    ASKED,
    ASSIGNED,
    ACCEPTED,
    DECLINED,
    RECUSED,
    OPINION_GIVEN,
    SUPPLEMENTED,
    REPLACED,
    MARKED,
    CLOSED,
    WITHDRAWN,
    /// Files, places, dates.
    CHANGED
}
