package yihao.lead.letter.mime;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.lead.letter.Beginning;
import yihao.lead.letter.Content.Event;
import yihao.lead.letter.LetterRule;

/// A calendar (RFC 5545): its first entry. Nothing is expanded: no rule of recurrence, no rule of a zone.
final class ReadCalendar {

    private final LetterRule rule;

    ReadCalendar(LetterRule rule) {
        this.rule = rule;
    }

    /// @param text its description
    record Entry(@Nullable String uid, Event event, String text) {}

    /// None where it is no calendar, holds no entry, or more than anybody writes.
    Optional<Entry> read(String calendar) {
        if (calendar.length() > rule.limits().calendarBytes()) {
            return Optional.empty();
        }
        var gathered = new Gathered(rule.limits().components());
        try (var reader = new VObjectReader(new StringReader(calendar), new SyntaxRules(SyntaxStyle.NEW))) {
            reader.parse(gathered);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        return gathered.tooMany ? Optional.empty() : entry(gathered);
    }

    private Optional<Entry> entry(Gathered gathered) {
        var times = new CalendarTimes(rule, gathered.zones);
        return gathered.entries.stream()
                .min(Comparator.comparing(
                                (Fields one) -> one.first("RECURRENCE-ID").isPresent())
                        .thenComparing(one -> one.first("DTSTART")
                                .flatMap(times::read)
                                .map(CalendarTimes.Read::at)
                                .orElse(LocalDateTime.MAX)))
                .map(first ->
                        new Entry(first.line("UID"), event(first, gathered, times), first.textOr("DESCRIPTION", "")));
    }

    private Event event(Fields entry, Gathered gathered, CalendarTimes times) {
        var start = entry.first("DTSTART").flatMap(times::read);
        var end = start.map(from -> times.end(from, entry));
        var cancelled =
                "CANCEL".equalsIgnoreCase(gathered.method) || "CANCELLED".equalsIgnoreCase(entry.textOr("STATUS", ""));
        var others = gathered.entries.stream()
                .filter(one -> !one.textOr("UID", "").equals(entry.textOr("UID", "")))
                .count();
        return new Event(
                entry.line("SUMMARY"),
                entry.line("LOCATION"),
                start.map(CalendarTimes.Read::at).orElse(null),
                end.orElse(null),
                start.filter(CalendarTimes.Read::wholeDay).isPresent(),
                CalendarPeople.of(entry),
                entry.first("RRULE").isPresent() || entry.first("RDATE").isPresent(),
                cancelled,
                start.map(CalendarTimes.Read::unknownZone).orElse(null),
                (int) others);
    }

    /// What one component says.
    static final class Fields {

        private final Map<String, List<VObjectProperty>> all = new HashMap<>();

        private void add(VObjectProperty property) {
            all.computeIfAbsent(property.getName().toUpperCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(property);
        }

        List<VObjectProperty> all(String name) {
            return all.getOrDefault(name, List.of());
        }

        Optional<VObjectProperty> first(String name) {
            return all(name).stream().findFirst();
        }

        @Nullable
        String text(String name) {
            return first(name)
                    .map(property ->
                            VObjectPropertyValues.unescape(property.getValue()).strip())
                    .filter(text -> !text.isEmpty())
                    .orElse(null);
        }

        /// Of a calendar no more is read for a line than of a mail's head.
        @Nullable
        String line(String name) {
            var text = text(name);
            return text == null ? null : Beginning.of(text, Headers.LONGEST);
        }

        String textOr(String name, String otherwise) {
            var text = text(name);
            return text == null ? otherwise : text;
        }
    }

    private static final class Gathered implements VObjectDataListener {

        private final int most;
        private final List<Fields> entries = new ArrayList<>();
        private final Map<String, List<Fields>> zones = new HashMap<>();
        private int components;
        private boolean tooMany;
        private List<Fields> zone = List.of();

        private @Nullable Fields open;

        private @Nullable String method;

        Gathered(int most) {
            this.most = most;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            if (++components > most) {
                tooMany = true;
                context.stop();
            }
            open = new Fields();
            var parents = context.getParentComponents();
            if (name.equals("VEVENT") && parents.equals(List.of("VCALENDAR"))) {
                entries.add(open);
            } else if (name.equals("VTIMEZONE")) {
                zone = new ArrayList<>(List.of(open));
            } else if (parents.contains("VTIMEZONE")) {
                zone.add(open);
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            if (name.equals("VTIMEZONE") && !zone.isEmpty()) {
                zones.put(zone.getFirst().textOr("TZID", ""), zone);
                zone = List.of();
            }
            open = name.equals("VALARM") && !entries.isEmpty() ? entries.getLast() : null;
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (context.getParentComponents().size() == 1 && property.getName().equalsIgnoreCase("METHOD")) {
                method = property.getValue();
            }
            if (open != null) {
                open.add(property);
            }
        }

        @Override
        public void onVersion(String value, Context context) {}

        @Override
        public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {}
    }
}
