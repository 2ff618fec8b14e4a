package yihao.reward.honour;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.reward.Mark;

/// What somebody had against one of the chosen, and what was answered.
///
/// @param answered with what was answered
public record Objection(
        int no,
        int nominee,
        String text,
        Instant at,
        boolean upheld,
        @Nullable Mark answered) {

    public boolean isOpen() {
        return answered == null;
    }

    Objection answered(boolean isUpheld, Mark by) {
        return new Objection(no, nominee, text, at, isUpheld, by);
    }
}
