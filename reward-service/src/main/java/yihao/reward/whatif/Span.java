package yihao.reward.whatif;

import java.time.LocalDate;
import yihao.reward.copies.KnownProject;

/// Rule RS-30: the past that is asked about, both days included.
public record Span(LocalDate from, LocalDate until) {

    boolean isBackwards() {
        return until.isBefore(from);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// Whether a stage was reached in it, proved at its gate.
    boolean sawAStageOf(KnownProject project) {
        return project.reachedOn().keySet().stream()
                .anyMatch(stage -> project.provedOn(stage).filter(this::has).isPresent());
    }
}
