package yihao.project.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a commitment depends on.
///
/// @param kind of the rules, such as one that is tied to investment
/// @param beforePayment whether nothing is paid before it is met
/// @param when CEL over the project's facts: then they decide at each look, and nobody says it
/// @param judged what somebody said of it last; none where nobody has, or the facts decide
public record FundCondition(
        String id,
        String kind,
        String words,
        @Nullable LocalDate due,
        boolean beforePayment,
        @Nullable String when,
        @Nullable Judged judged) {

    public enum State {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /// @param mark says by what it is proven
    public record Judged(boolean met, Mark mark) {}

    FundCondition with(Judged next) {
        return new FundCondition(id, kind, words, due, beforePayment, when, next);
    }

    public boolean isLateOn(LocalDate day, State state) {
        return due != null && state != State.MET && day.isAfter(due);
    }
}
