package yihao.reward.payeeaccount;

/// What happens to a payee's account.
public enum PayeeAccountAction {
    PROPOSED,
    CONFIRMED,
    DISMISSED
}
