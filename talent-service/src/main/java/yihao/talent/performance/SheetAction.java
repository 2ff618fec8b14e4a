package yihao.talent.performance;

/// What can happen to a sheet.
public enum SheetAction {
    PREPARED,
    RECOUNTED,
    ENTERED,
    CHECKED,
    RETURNED,
    LOCKED
}
