package yihao.lead.letter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a letter says, as it was read.
///
/// @param ids by which its senders know it: Message-IDs, the UID of a calendar entry
/// @param forwarded the mail inside it, where it was forwarded as a file
/// @param files without those left out
/// @param textCut whether there was more text than is read
public record Content(
        Form form,
        List<String> ids,
        Head head,
        @Nullable Head forwarded,
        String text,
        boolean textCut,
        List<File> files,
        int filesLeftOut,
        @Nullable Event event) {

    public Content {
        ids = List.copyOf(ids);
        files = List.copyOf(files);
    }

    public enum Form {
        MAIL,
        CALENDAR
    }

    public record Head(
            @Nullable Person from,
            @Nullable String subject,
            @Nullable Instant sentAt) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "Head[" + sentAt + "]";
        }
    }

    public record Person(@Nullable String name, @Nullable String mail) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "Person[]";
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record File(String name, String contentType, byte[] bytes) {}

    /// A calendar entry: the first time it takes place.
    ///
    /// @param start in China; none where it says nothing that can be read
    /// @param end exclusive
    /// @param unknownZone what its zone is called, where nobody here knows it: then its times are read
    ///     as China's
    /// @param others further entries in the same file
    public record Event(
            @Nullable String summary,
            @Nullable String place,
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime end,
            boolean allDay,
            List<Person> people,
            boolean recurring,
            boolean cancelled,
            @Nullable String unknownZone,
            int others) {

        public Event {
            people = List.copyOf(people);
        }
    }

    /// Nothing personal, should it ever be printed.
    @Override
    public String toString() {
        return "Content[" + form + "]";
    }
}
