package yihao.talent.need;

/// What can happen to a need.
public enum NeedAction {
    POSTED,
    MATCHED,
    MOVED,
    ARRIVED,
    CLOSED,
    EDITED,
    CHANGED,
    REOPENED
}
