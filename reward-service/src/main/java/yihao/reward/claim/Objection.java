package yihao.reward.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;

/// What somebody had against a published claim, and what was answered.
public record Objection(
        int no,
        String text,
        Instant at,
        @Nullable String answer,
        boolean upheld,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return answer == null;
    }

    Objection answered(String with, boolean isUpheld, Act act) {
        return new Objection(no, text, at, with, isUpheld, act.actor().subject(), act.at());
    }
}
