package yihao.project.difficulty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.project.difficulty.Difficulty.Mark;
import yihao.project.difficulty.DifficultyRules.Level;

/// One time that a difficulty is asked.
///
/// @param asked the unit that is to answer on this level; none where its functions alone do
/// @param why what was said against the answer before
public record Step(
        String level,
        @Nullable String asked,
        LocalDate since,
        LocalDate due,
        Cause cause,
        @Nullable String why,
        @Nullable Mark answer) {

    /// How it came to be asked.
    public enum Cause {
        RAISED,
        ASKED,
        NOT_ACCEPTED,
        NOT_ANSWERED
    }

    static Step of(Level level, @Nullable String asked, LocalDate since, Cause cause, @Nullable String why) {
        return new Step(level.id(), asked, since, level.due(since), cause, why, null);
    }

    /// Another unit in the same time.
    Step asking(String unit) {
        return new Step(level, unit, since, due, Cause.ASKED, null, null);
    }

    Step answered(Mark by) {
        return new Step(level, asked, since, due, cause, why, by);
    }
}
