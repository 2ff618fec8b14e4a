package yihao.reward.listing;

/// The decisions about the lists of a ranking.
public enum ListingAction {
    DRAWN,
    EXEMPTED,
    CONFIRMED
}
