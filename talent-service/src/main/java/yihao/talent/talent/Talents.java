package yihao.talent.talent;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The registered talents.
public interface Talents extends Aggregates<Talent> {

    /// Those who could still be won for a need: registered, not yet working for a project, not gone. Page by
    /// page in the order of their numbers.
    ///
    /// @param fields only those who know one of these; empty for all
    /// @param after the number of the last one of the page before
    List<Versioned<Talent>> winnable(Set<String> fields, @Nullable String after, int atMost);

    /// Those with an arrival that a need does not know of yet, of this stay or of an earlier one. Page by page in the
    /// order of their numbers.
    ///
    /// @param after the number of the last one of the page before
    List<Versioned<Talent>> withPendingArrival(@Nullable String after, int atMost);

    /// Those whose class another catalogue than this one says, without the erased.
    List<Versioned<Talent>> classedBesides(String catalogue, int atMost);

    List<Versioned<Talent>> withIds(Collection<String> ids);

    /// The ids of those who were matched to a need of one of these units.
    List<String> matchedTo(Set<String> units);
}
