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

    Member ending(@Nullable LocalDate day) {
        return new Member(id, officer, role, from, day);
    }
}
