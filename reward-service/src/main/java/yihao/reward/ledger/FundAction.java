package yihao.reward.ledger;

/// What happens to a promotion fund.
public enum FundAction {
    AWARDED,
    CREDITED,
    ORDERED,
    PAID,
    REFUSED,
    POSTED
}
