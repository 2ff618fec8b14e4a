package yihao.project.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;

/// What the enterprise wrote on its page, and what it was answered.
///
/// @param procedure what it is about, if it says so
public record Complaint(
        String id,
        @Nullable String procedure,
        String text,
        Instant at,
        @Nullable Reply reply) {

    public record Reply(String text, String by, Instant at) {}

    boolean repeats(@Nullable String otherProcedure, String otherText) {
        return text.equals(otherText) && Objects.equals(procedure, otherProcedure);
    }

    LocalDate day() {
        return CityTime.day(at);
    }
}
