package yihao.reward.bulletin;

/// The decisions about a bulletin.
public enum BulletinAction {
    DRAFTED,
    REVISED,
    REVIEWED,
    RETURNED,
    WITHDRAWN,
    ISSUING,
    ISSUED
}
