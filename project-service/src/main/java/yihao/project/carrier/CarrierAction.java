package yihao.project.carrier;

/// The decisions about carriers, their spaces and what projects need.
public enum CarrierAction {
    REGISTERED,
    CHANGED,
    ADDED,
    HELD,
    EXTENDED,
    RELEASED,
    EXPIRED,
    PROJECT_ENDED,
    LET,
    VACATED,
    WITHDRAWN,
    RESTORED,
    NEED_SAID
}
