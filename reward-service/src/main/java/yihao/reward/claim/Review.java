package yihao.reward.claim;

import java.time.Instant;

/// One body's opinion on the claim as it was computed then.
public record Review(ReviewBody body, boolean agrees, String opinion, String by, Instant at) {}
