package yihao.project.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;

/// Whether a project goes on, rests or has ended, since when and why.
///
/// @param earlier what it was before, the oldest first; none of a project stored before this was kept
/// @param on the day on which it was suspended or terminated, where somebody said it
/// @param loss of a lost project: when, and where it went
public record Standing(
        Status status,
        @Nullable String reason,
        Instant since,
        List<Earlier> earlier,
        @Nullable Loss loss,
        @Nullable LocalDate on) {

    public record Earlier(Status status, Instant since) {}

    public Standing {
        earlier = List.copyOf(earlier);
    }

    public Standing(Status status, @Nullable String reason, Instant since) {
        this(status, reason, since, List.of(), null, null);
    }

    Standing(Status status, @Nullable String reason, Instant since, @Nullable LocalDate on) {
        this(status, reason, since, List.of(), null, on);
    }

    /// Why this cannot have happened to the project on that day: it is to come, or before anything that is known of it.
    static Optional<Refusal> whyNotOn(LocalDate on, Project project, Act act) {
        var today = CityTime.day(act.at());
        if (on.isAfter(today)) {
            return Optional.of(new Refusal(ProjectProblem.DATE_IN_FUTURE, Map.of("date", on, "limit", today)));
        }
        return project.log()
                .firstKnownDay()
                .filter(on::isBefore)
                .map(begun -> new Refusal(ProjectProblem.DATE_BEFORE_START, Map.of("date", on, "limit", begun)));
    }

    /// Rule PJ-10: it went elsewhere.
    static Standing lost(Loss loss, @Nullable String reason, Instant since) {
        return new Standing(Status.LOST, reason, since, List.of(), loss, null);
    }

    public enum Status {
        ACTIVE,
        SUSPENDED,
        TERMINATED,
        LOST
    }

    public boolean hasEnded() {
        return status == Status.TERMINATED || status == Status.LOST;
    }

    /// This one, with what was before it.
    Standing after(Standing before) {
        var past = new ArrayList<>(before.earlier);
        past.add(new Earlier(before.status, before.since));
        return new Standing(status, reason, since, past, loss, on);
    }

    /// What it was just before this instant. A project begins active.
    public Status before(Instant instant) {
        return since.isBefore(instant)
                ? status
                : earlier.reversed().stream()
                        .filter(one -> one.since().isBefore(instant))
                        .map(Earlier::status)
                        .findFirst()
                        .orElse(Status.ACTIVE);
    }

    /// Why nothing may move; empty when the project is active.
    public Optional<Refusal> refusal() {
        return switch (status) {
            case ACTIVE -> Optional.empty();
            case SUSPENDED -> Optional.of(Refusal.of(ProjectProblem.SUSPENDED, "since", since));
            case TERMINATED -> Optional.of(Refusal.of(ProjectProblem.TERMINATED, "since", since));
            case LOST -> Optional.of(Refusal.of(ProjectProblem.LOST, "since", since));
        };
    }
}
