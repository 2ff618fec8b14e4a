package yihao.project.difficulty;

/// The decisions about a difficulty.
public enum DifficultyAction {
    RAISED,
    ASKED,
    ANSWERED,
    SETTLED,
    SENT_UP,
    PASSED_ON,
    WITHDRAWN
}
