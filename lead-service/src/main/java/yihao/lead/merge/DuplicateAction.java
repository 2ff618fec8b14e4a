package yihao.lead.merge;

/// What happens to a pair that may be one firm.
public enum DuplicateAction {
    FOUND,
    FOUND_AGAIN,
    TOLD_APART,
    MERGED
}
