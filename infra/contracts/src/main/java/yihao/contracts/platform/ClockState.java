package yihao.contracts.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// G6: what somebody owes a record of a service by a day, without personal data. Topic `platform.clock`.
///
/// @param kind what is to be done, as a key of texts and of reminder rules: `project.card-procedure`
/// @param records where the console shows the record, before its id: `projects/cards`
/// @param part which of several such clocks of one record; empty where there is one
/// @param number the record's, as people say it
/// @param title what the record calls itself; none where only its number may be told
/// @param unit who owes it; none where a function of the whole city does
/// @param functions who does it there
/// @param officer who of them, by subject; none where it is anybody's
/// @param readers units and marks of whoever may see the record, as its service keeps them
/// @param due the last day in time
/// @param ended whether nobody owes it any more
public record ClockState(
        String service,
        String kind,
        String records,
        String record,
        String part,
        String number,
        @Nullable String title,
        @Nullable String unit,
        List<String> functions,
        @Nullable String officer,
        List<String> readers,
        LocalDate due,
        boolean ended) {

    public ClockState {
        functions = List.copyOf(functions);
        readers = List.copyOf(readers);
    }

    /// A due day that moves is the same clock.
    public String key() {
        return key(kind, record, part, unit);
    }

    public static String key(String kind, String record, String part, @Nullable String unit) {
        var service = kind.substring(0, kind.indexOf('.'));
        return service + ":" + String.join("/", kind, record, part, unit == null ? "" : unit);
    }

    public ClockState end() {
        return new ClockState(
                service, kind, records, record, part, number, title, unit, functions, officer, readers, due, true);
    }
}
