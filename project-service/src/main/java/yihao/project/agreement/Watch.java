package yihao.project.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an agreement is found by; it follows from the rest.
///
/// @param currentOf the project whose current agreement it is, which no second one may be; none once it has ended
/// @param due the earliest day of what is not fulfilled, of either side
/// @param placeDue of the place's side
public record Watch(
        Status status,
        @Nullable String currentOf,
        @Nullable LocalDate due,
        @Nullable LocalDate placeDue) {

    public enum Status {
        DRAFT,
        SIGNED,
        ENDED
    }

    static Watch of(String project, List<Draft> drafts, List<Commitment> commitments, @Nullable Mark ended) {
        if (ended != null) {
            return new Watch(Status.ENDED, null, null, null);
        }
        var status = Draft.isSignedFrom(drafts, 1) ? Status.SIGNED : Status.DRAFT;
        var open = commitments.stream()
                .filter(one -> one.isInForce(drafts) && !one.isFulfilled())
                .toList();
        var ofPlace = open.stream().filter(one -> one.side() == Side.PLACE);
        return new Watch(
                status,
                project,
                earliest(open.stream()).orElse(null),
                earliest(ofPlace).orElse(null));
    }

    private static Optional<LocalDate> earliest(Stream<Commitment> open) {
        return open.map(Commitment::due).min(LocalDate::compareTo);
    }
}
