package yihao.reward.tolerance;

import java.time.LocalDate;

/// What a unit asks to be forgiven: about what, what happened, from when until when.
///
/// @param id of the project, the deduction or the interview
public record Fault(Kind kind, String id, String facts, LocalDate from, LocalDate until) {

    public enum Kind {
        PROJECT,
        DEDUCTION,
        INTERVIEW
    }

    /// One case of a unit about one matter.
    String keyOf(String unit) {
        return unit + "/" + kind + "/" + id;
    }

    boolean isOver(LocalDate today) {
        return !until.isBefore(from) && !until.isAfter(today);
    }
}
