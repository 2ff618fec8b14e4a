package yihao.reward.claim;

enum AwardsAction {
    OPENED,
    RESERVED,
    CONFIRMED,
    LOWERED,
    RELEASED
}
