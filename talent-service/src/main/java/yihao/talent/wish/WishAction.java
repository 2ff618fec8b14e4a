package yihao.talent.wish;

/// What can happen to a wish.
public enum WishAction {
    RECORDED
}
