package yihao.lead.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// L1: where a unit looks for investors: a country (ISO 3166) or a division of China (GB/T 2260), all of its
/// industries or one (GB/T 4754), in a period.
///
/// @param until the last day; none while it is open
public record Territory(
        @Nullable String country,
        @Nullable String division,
        @Nullable String industry,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
