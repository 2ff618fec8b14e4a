package yihao.reward.ledger;

/// What happens to a posting.
public enum PostingAction {
    POSTED
}
