package yihao.talent.copies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A lead as somebody reported it, and what became of it.
///
/// @param convertedOn the day on which the project was asked for that it became
public record KnownLead(
        String id,
        String number,
        LocalDate receivedOn,
        boolean valuable,
        @Nullable LocalDate convertedOn) {}
