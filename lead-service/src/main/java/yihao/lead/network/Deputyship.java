package yihao.lead.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// L1 代理: from the first to the last of these days another officer of the unit may act in an officer's place.
///
/// @param deputy the subject of whoever stands in
/// @param until the last day
/// @param endedOn the first day on which it held no more, where it was ended early
public record Deputyship(
        String deputy,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay());
    }

    /// Before its first day where it was ended before it began.
    public LocalDate lastDay() {
        return endedOn == null || endedOn.isAfter(until) ? until : endedOn.minusDays(1);
    }

    public boolean isOver(LocalDate today) {
        return lastDay().isBefore(today);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !first.isAfter(lastDay()) && !last.isBefore(from) && !lastDay().isBefore(from);
    }

    Deputyship ended(LocalDate day) {
        return new Deputyship(deputy, from, until, day);
    }
}
