package yihao.lead.meeting;

public enum MeetingStatus {
    REQUESTED,
    SCHEDULED,
    HELD,
    DECLINED,
    CANCELLED;

    boolean isToCome() {
        return this == REQUESTED || this == SCHEDULED;
    }
}
