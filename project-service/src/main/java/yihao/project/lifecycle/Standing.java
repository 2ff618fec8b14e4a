package yihao.project.lifecycle;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Refusal;

/// Whether a project goes on, rests or has ended, since when and why.
public record Standing(Status status, @Nullable String reason, Instant since) {

    public enum Status {
        ACTIVE,
        SUSPENDED,
        TERMINATED
    }

    /// Why nothing may move; empty when the project is active.
    public Optional<Refusal> refusal() {
        return switch (status) {
            case ACTIVE -> Optional.empty();
            case SUSPENDED -> Optional.of(Refusal.of(ProjectProblem.SUSPENDED, "since", since));
            case TERMINATED -> Optional.of(Refusal.of(ProjectProblem.TERMINATED, "since", since));
        };
    }
}
