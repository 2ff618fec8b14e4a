package yihao.talent.unmasking;

/// What can happen to an unmasking: it was done, and nothing after that.
public enum UnmaskingAction {
    UNMASKED
}
