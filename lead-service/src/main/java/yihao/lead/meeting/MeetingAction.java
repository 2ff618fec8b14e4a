package yihao.lead.meeting;

public enum MeetingAction {
    REQUESTED,
    GUESTS_REVIEWED,
    SCHEDULED,
    DECLINED,
    CANCELLED,
    HELD,
    COMMITMENT_REPORTED,
    COMMITMENT_SENT_BACK,
    COMMITMENT_CONFIRMED
}
