package yihao.reward.tolerance;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Refusal;

/// What the unit says to one condition, and what the examination found.
///
/// @param finding none until it is examined
public record Answer(
        String condition,
        String statement,
        List<Evidence> evidence,
        @Nullable Finding finding) {

    public Answer {
        evidence = List.copyOf(evidence);
    }

    /// A paper by its reference (number, title) and its fingerprint.
    public record Evidence(String reference, @Nullable String sha256) {}

    public record Finding(boolean met, String reason) {}

    boolean isProved() {
        return !statement.isBlank() && !evidence.isEmpty();
    }

    boolean isMet() {
        return finding != null && finding.met();
    }

    Answer found(Finding found) {
        return new Answer(condition, statement, evidence, found);
    }

    /// Each condition once, and none left out.
    ///
    /// @param named what was said something to, and `answered` what was said enough to
    static Optional<Refusal> whyIncomplete(List<String> asked, Collection<String> named, Collection<String> answered) {
        var unknown = named.stream()
                .filter(id -> !asked.contains(id) || Collections.frequency(named, id) > 1)
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Refusal.of(ToleranceProblem.TOLERANCE_CONDITION_UNKNOWN, "condition", unknown.get()));
        }
        var missing = asked.stream().filter(id -> !answered.contains(id)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.missing(ToleranceProblem.TOLERANCE_UNANSWERED, missing));
    }
}
