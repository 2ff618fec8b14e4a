package yihao.lead.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The meetings. What the actor may not see is not listed and not counted.
public interface Meetings extends Aggregates<Meeting> {

    String newId();

    String newNumber(int year);

    /// Newest first.
    ///
    /// @param after the number of the last one of the page before
    List<Versioned<Meeting>> list(Actor actor, @Nullable MeetingStatus status, @Nullable String after, int limit);

    long count(Actor actor, @Nullable MeetingStatus status, int most);

    /// What waits for one of these; see [MeetingSight#waits].
    List<Versioned<Meeting>> waitingFor(List<String> marks, int limit);

    /// Meetings that wait for anybody, by id.
    List<Versioned<Meeting>> waiting(@Nullable String after, int limit);

    /// Meetings with a promise that is owed though its day was before this one, the earliest first.
    List<Versioned<Meeting>> overdueOn(LocalDate day, int limit);

    /// Meetings that are held, with a promise due in these days.
    List<Versioned<Meeting>> withPromisesDue(LocalDate from, LocalDate until);

    /// How many are with a firm that is called one of these names.
    long countWith(Actor actor, Collection<String> names, int most);

    /// Those with a firm that is called one of these names that were held in these days.
    List<Meeting> heldWith(Actor actor, Collection<String> names, LocalDate from, LocalDate until);

    /// How many were held in these days.
    long heldBetween(LocalDate from, LocalDate until);
}
