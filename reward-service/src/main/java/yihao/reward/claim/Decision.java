package yihao.reward.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who decided what in a claim: nobody stands here twice.
public record Decision(
        ClaimAction action, String by, Instant at, @Nullable String reason) {}
