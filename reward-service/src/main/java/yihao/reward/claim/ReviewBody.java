package yihao.reward.claim;

/// The four bodies of the joint review: commerce, finance, tax, statistics.
public enum ReviewBody {
    COMMERCE,
    FINANCE,
    TAX,
    STATISTICS
}
