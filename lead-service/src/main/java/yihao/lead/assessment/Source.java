package yihao.lead.assessment;

import java.time.LocalDate;

/// The record behind a figure.
///
/// @param about the firm, the destination, the place or the event's name
/// @param day its first day
public record Source(Kind kind, String id, String number, String about, LocalDate day) {

    public enum Kind {
        VISIT,
        TRIP,
        STATION,
        PROMOTION
    }
}
