package yihao.project.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.project.Rights.Reach;

/// The enquiries. That one is kept once, and that a day has no more than it may, are the collection's rules.
public interface Enquiries extends Aggregates<Enquiry> {

    String newNumber(int year);

    Optional<Versioned<Enquiry>> sentAs(String request);

    /// How many an opportunity got on that day.
    long countOn(String opportunityId, LocalDate day);

    /// Those of one opportunity that the actor may see, the newest first.
    List<Versioned<Enquiry>> of(String opportunityId, Actor actor, @Nullable String after, int limit);

    long count(String opportunityId, Actor actor, int most);

    /// Answered ones of which lead-service has said nothing yet, in the order of their ids.
    ///
    /// @param after the id of the last one already seen
    List<Versioned<Enquiry>> waiting(@Nullable String after, int limit);

    /// Those within reach nobody has looked at that the actor may see, the oldest first.
    List<Versioned<Enquiry>> unanswered(Actor actor, Reach reach, int limit);
}
