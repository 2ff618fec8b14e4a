package yihao.project.fiveones;

/// The decisions about a set of five ones.
public enum FiveOnesAction {
    DRAFTED,
    EDITED,
    PUT_IN_FORCE,
    CHANGED,
    TASK_ADDED,
    TASK_NOTED,
    TASK_POSTPONED,
    TASK_DONE,
    REPLACED,
    ENDED
}
