package yihao.talent.post;

import java.time.LocalDate;

/// A place of a post, taken by one appointment. The person is its account, or an opaque id without one.
///
/// @param until the last day
public record Place(String appointment, String person, LocalDate from, LocalDate until) {

    boolean isTakenOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(Place other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    Place endingOn(LocalDate last) {
        return new Place(appointment, person, from, last);
    }
}
