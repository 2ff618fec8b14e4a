package yihao.lead.merge;

/// What happens to the book of merges.
public enum MergeAction {
    OPENED,
    MERGE_DECIDED,
    UNDO_DECIDED
}
