package yihao.talent.expert;

import java.time.LocalDate;

/// The first and the last day of a term.
public record Span(LocalDate from, LocalDate until) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean isAtMost(int years) {
        return until.isAfter(from) && until.isBefore(from.plusYears(years));
    }
}
