package yihao.project.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One officer in one role.
///
/// @param officer by account
/// @param until the last day, which counts whole; none while it is open
public record Member(
        String id,
        String officer,
        String role,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// Whether it goes on after this day.
    public boolean goesBeyond(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    boolean isReversed() {
        return until != null && until.isBefore(from);
    }

    boolean overlaps(Member other) {
        return (other.until == null || !from.isAfter(other.until)) && (until == null || !other.from.isAfter(until));
    }

    /// Whether this last day takes no day more than it has.
    boolean isShortenedBy(@Nullable LocalDate day) {
        return until == null || day != null && !day.isAfter(until);
    }

    /// Rule TM-02: when its officer has to be on duty: on the first day, today if that was before and it is not over.
    LocalDate dutyDay(LocalDate today) {
        return goesBeyond(today.minusDays(1)) && from.isBefore(today) ? today : from;
    }

    /// Both days and all between.
    Member joined(Member other) {
        var first = from.isBefore(other.from) ? from : other.from;
        var last = until == null || other.until == null ? null : until.isAfter(other.until) ? until : other.until;
        return new Member(id, officer, role, first, last);
    }

    Member ending(@Nullable LocalDate day) {
        return new Member(id, officer, role, from, day);
    }
}
