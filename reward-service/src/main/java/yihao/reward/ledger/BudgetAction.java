package yihao.reward.ledger;

/// What happens to a budget.
public enum BudgetAction {
    OPENED,
    APPROPRIATED,
    RESERVED,
    RELEASED,
    CONFIRMED,
    RECOVERED,
    MONTH_CLOSED
}
