package yihao.reward.interview;

/// The decisions about an interview.
public enum InterviewAction {
    PROPOSED,
    CALLED,
    DROPPED,
    HELD,
    NOT_ATTENDED,
    REPORTED,
    CLOSED,
    NOT_RECTIFIED,
    DEDUCTED
}
