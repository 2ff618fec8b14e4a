package yihao.reward.claim;

import java.time.Instant;

/// Who confirmed that what an instalment waits for has come, and by what it is proved.
public record Confirmation(String evidence, String by, Instant at) {}
