package yihao.lead.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.lead.letter.Content.Person;

/// L3: what a letter proposes for a lead or a visit. What it does not say is left open.
///
/// @param phone as it stands below the sender's name
/// @param heardOn the day in China on which its sender sent it
/// @param firms of the register, named in it by exactly their names, and seen by whoever asks
public record Draft(
        @Nullable String title,
        String content,
        @Nullable Person sender,
        @Nullable String phone,
        @Nullable LocalDate heardOn,
        List<Named> firms,
        @Nullable Outing outing,
        List<Note> notes) {

    public Draft {
        firms = List.copyOf(firms);
        notes = List.copyOf(notes);
    }

    public record Named(
            String enterpriseId,
            String name,
            String language,
            String country,
            @Nullable String creditCode) {}

    /// @param from none where the entry does not say when
    /// @param days half days, from the morning of that day on
    public record Outing(
            @Nullable LocalDate from,
            @Nullable BigDecimal days,
            @Nullable String place,
            @Nullable String purpose,
            List<Person> people) {

        public Outing {
            people = List.copyOf(people);
        }
    }

    /// What whoever uses the draft has to know.
    public enum Note {
        FORWARDED,
        DAY_UNREAD,
        TEXT_CUT,
        FILES_LEFT_OUT,
        RECURRING,
        CANCELLED,
        ZONE_UNKNOWN,
        MORE_ENTRIES,
        TIME_UNREAD
    }

    /// Nothing personal, should it ever be printed.
    @Override
    public String toString() {
        return "Draft[" + notes + "]";
    }
}
