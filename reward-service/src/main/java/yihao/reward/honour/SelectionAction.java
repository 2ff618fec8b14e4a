package yihao.reward.honour;

/// The decisions about a selection.
public enum SelectionAction {
    OPENED,
    NOMINATED,
    BEGUN,
    CAST,
    TIED,
    CHOSEN,
    CHECKED,
    PUBLISHED,
    OBJECTED,
    OBJECTION_ANSWERED,
    AWARDED,
    PASSED_ON,
    WITHDRAWAL_PROPOSED,
    WITHDRAWAL_REFUSED,
    WITHDRAWN
}
