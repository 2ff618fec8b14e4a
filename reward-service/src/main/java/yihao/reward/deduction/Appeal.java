package yihao.reward.deduction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.reward.Mark;

/// What the unit says against a deduction, and what came of it.
///
/// @param due until when it is decided
/// @param upheld none while it is not decided
public record Appeal(
        Mark filed,
        LocalDate due,
        @Nullable Boolean upheld,
        @Nullable Mark decided) {

    Appeal decided(boolean isUpheld, Mark by) {
        return new Appeal(filed, due, isUpheld, by);
    }
}
