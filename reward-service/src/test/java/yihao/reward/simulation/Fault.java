package yihao.reward.simulation;

/// Faults that can be planted, to see that the simulation finds them.
enum Fault {
    NONE,
    PAYS_BEFORE_RECORDING,
    LOSES_THE_RELEASE_OF_A_COMMITMENT,
    RESERVES_AGAIN_UNDER_ANOTHER_KEY,
    ONE_LIVE_CLAIM_BY_READ_THEN_WRITE,
    POSTS_WITHOUT_THE_DOCUMENT,
    APPROVES_OVER_AN_OBJECTION,
    ROUNDS_EACH_SHARE_FOR_ITSELF
}
