package yihao.rules.upload;

/// What happens to uploaded rule data.
public enum RuleUploadAction {
    PROPOSED,
    PROPOSED_AGAIN,
    PUT_IN_FORCE,
    DECLINED
}
