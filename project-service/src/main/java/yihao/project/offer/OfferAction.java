package yihao.project.offer;

/// The decisions about a local enterprise's offer.
public enum OfferAction {
    DRAFTED,
    EDITED,
    PUBLISHED,
    EXTENDED,
    INTEREST_RECORDED,
    TALKS_BEGUN,
    TALKS_ENDED,
    TAKEN,
    PROJECT_OPENED,
    WITHDRAWN,
    EXPIRED
}
