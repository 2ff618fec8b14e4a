package yihao.talent.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A cooperation agreement: who signed it, until when it binds, and what both sides owe.
///
/// @param endsOn its last day
public record Agreement(
        String id,
        Text text,
        LocalDate endsOn,
        List<Commitment> commitments,
        @Nullable Ending ended,
        String recordedBy,
        Instant recordedAt) {

    /// @param number as it stands on the paper
    public record Text(String number, String title, LocalDate signedOn, List<String> parties) {

        public Text {
            parties = List.copyOf(parties);
        }
    }

    public enum Side {
        OURS,
        THEIRS
    }

    public record Commitment(
            String id,
            Side side,
            String text,
            LocalDate dueOn,
            @Nullable Mark mark) {

        public boolean isOpen() {
            return mark == null;
        }
    }

    public record Mark(boolean kept, LocalDate on, String note, String by, Instant at) {}

    public record Ending(LocalDate on, String reason, String by, Instant at) {}

    public Agreement {
        commitments = List.copyOf(commitments);
    }

    public boolean isInForce(LocalDate day) {
        return ended == null && !day.isAfter(endsOn);
    }

    boolean bindsBoth() {
        return Stream.of(Side.values()).allMatch(side -> commitments.stream().anyMatch(one -> one.side() == side));
    }

    Optional<Commitment> commitment(String of) {
        return commitments.stream().filter(one -> one.id().equals(of)).findFirst();
    }

    Stream<Commitment> open() {
        return ended == null ? commitments.stream().filter(Commitment::isOpen) : Stream.empty();
    }

    Agreement until(LocalDate later) {
        return new Agreement(id, text, later, commitments, ended, recordedBy, recordedAt);
    }

    Agreement end(Ending ending) {
        return new Agreement(id, text, endsOn, commitments, ending, recordedBy, recordedAt);
    }

    Agreement with(String commitment, UnaryOperator<Commitment> change) {
        var changed = commitments.stream()
                .map(one -> one.id().equals(commitment) ? change.apply(one) : one)
                .toList();
        return new Agreement(id, text, endsOn, changed, ended, recordedBy, recordedAt);
    }

    Agreement with(Commitment added) {
        return new Agreement(
                id,
                text,
                endsOn,
                Stream.concat(commitments.stream(), Stream.of(added)).toList(),
                ended,
                recordedBy,
                recordedAt);
    }
}
