package yihao.reward.claim;

enum AwardsAction {
    OPENED,
    RESERVED,
    CONFIRMED,
    RELEASED
}
