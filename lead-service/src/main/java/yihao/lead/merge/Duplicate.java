package yihao.lead.merge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;

/// L2: two entries of the register that may be one firm. There is one document for each two, so that
/// they are asked about once.
///
/// @param one and `other`: their ids, the one registered earlier first
/// @param reasons why they may be one
/// @param names all that both are called: what they were called when somebody told them apart
/// @param decision the last one, also where it is asked again
/// @param settled the number of the last decision to merge, or to undo a merge, that it knows of
public record Duplicate(
        String one,
        String other,
        BigDecimal likeness,
        List<String> reasons,
        Set<String> names,
        Status status,
        @Nullable Decision decision,
        long settled) {

    public enum Status {
        OPEN,
        DIFFERENT,
        MERGED
    }

    public Duplicate {
        reasons = List.copyOf(reasons);
        names = Set.copyOf(names);
    }

    public record Decision(String by, Instant at, String reason) {}

    /// What two entries have in common.
    record Likely(BigDecimal likeness, List<String> reasons, Set<String> names) {}

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    boolean isWithin(Collection<String> entries) {
        return entries.contains(one) && entries.contains(other);
    }

    /// Whether it is asked, or answered for just these names.
    boolean stands(Likely likely) {
        return isOpen() || isToldApart(likely);
    }

    private boolean isToldApart(Likely likely) {
        return status == Status.DIFFERENT && names.equals(likely.names());
    }

    static String id(String one, String other) {
        return String.join("~", Stream.of(one, other).sorted().toList());
    }

    static Duplicate found(String one, String other, Likely likely) {
        var sides = Stream.of(one, other).sorted().toList();
        return new Duplicate(
                sides.getFirst(),
                sides.getLast(),
                likely.likeness(),
                likely.reasons(),
                likely.names(),
                Status.OPEN,
                null,
                0);
    }

    /// Found once more: what was told apart is asked again only when the names have changed, what was merged when it is
    /// not any more.
    Duplicate foundAgain(Likely likely) {
        return isToldApart(likely)
                ? this
                : new Duplicate(
                        one,
                        other,
                        likely.likeness(),
                        likely.reasons(),
                        likely.names(),
                        Status.OPEN,
                        decision,
                        settled);
    }

    Outcome<Duplicate> tellApart(Decision made) {
        return status == Status.OPEN
                ? Outcome.done(closed(Status.DIFFERENT, made, settled))
                : Outcome.refused(MergeProblem.DUPLICATE_ALREADY_DECIDED);
    }

    /// @param number of the last decision to merge, or to undo a merge, that this one knows of
    Duplicate closed(Status as, Decision made, long number) {
        return new Duplicate(one, other, likeness, reasons, names, as, made, number);
    }
}
