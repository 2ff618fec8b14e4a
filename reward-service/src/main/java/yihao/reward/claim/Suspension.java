package yihao.reward.claim;

import java.time.Instant;

/// Why nothing of a claim is paid for the time being, and who said so.
public record Suspension(String reason, String by, Instant at) {}
