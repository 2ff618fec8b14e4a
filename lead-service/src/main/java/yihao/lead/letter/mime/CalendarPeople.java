package yihao.lead.letter.mime;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.lead.letter.Beginning;
import yihao.lead.letter.Content.Person;
import yihao.lead.letter.mime.ReadCalendar.Fields;

/// Whoever calls to an entry of a calendar, and who is invited.
final class CalendarPeople {

    private static final int MOST = 100;
    private static final int LONGEST_MAIL = 200;

    private CalendarPeople() {}

    static List<Person> of(Fields entry) {
        return Stream.of("ORGANIZER", "ATTENDEE")
                .flatMap(name -> entry.all(name).stream().limit(MOST))
                .map(CalendarPeople::person)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Person> person(VObjectProperty property) {
        var name = name(property.getParameters().first("CN"));
        var mail = property.getValue().replaceFirst("(?i)^mailto:", "").strip();
        var address = mail.contains("@") ? Beginning.of(mail, LONGEST_MAIL) : null;
        return name == null && address == null ? Optional.empty() : Optional.of(new Person(name, address));
    }

    private static @Nullable String name(@Nullable String called) {
        return called == null || called.isBlank() || called.contains("@")
                ? null
                : Beginning.of(called.strip(), Headers.LONGEST_NAME);
    }
}
