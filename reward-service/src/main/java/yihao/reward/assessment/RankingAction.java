package yihao.reward.assessment;

/// What happens to a ranking; the names are the contract's.
public enum RankingAction {
    PUBLISHED,
    CORRECTED
}
