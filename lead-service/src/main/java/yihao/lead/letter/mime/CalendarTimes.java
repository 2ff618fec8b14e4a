package yihao.lead.letter.mime;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.lead.letter.LetterRule;
import yihao.lead.letter.mime.ReadCalendar.Fields;

/// When an entry of a calendar is, as it is in China. A time without a zone, and one whose zone nobody
/// knows, is read as China's.
final class CalendarTimes {

    private static final Pattern TIME = Pattern.compile("(\\d{8})(?:T(\\d{6})(Z?))?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmmss");
    private static final Duration LONGEST = Duration.ofDays(366);

    private final LetterRule rule;
    private final Map<String, List<Fields>> zones;

    CalendarTimes(LetterRule rule, Map<String, List<Fields>> zones) {
        this.rule = rule;
        this.zones = zones;
    }

    record Read(
            LocalDateTime at, boolean wholeDay, @Nullable String unknownZone) {}

    Optional<Read> read(VObjectProperty property) {
        var written = TIME.matcher(property.getValue().strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(written.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            if (day.getYear() < 1971 || day.getYear() > 9000) {
                return Optional.empty();
            }
            return Optional.of(
                    written.group(2) == null
                            ? new Read(day.atStartOfDay(), true, null)
                            : timed(day.atTime(LocalTime.parse(written.group(2), CLOCK)), written.group(3), property));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Read timed(LocalDateTime at, String utc, VObjectProperty property) {
        var named = property.getParameters().first("TZID");
        var zone = utc.equals("Z")
                ? Optional.<ZoneId>of(ZoneOffset.UTC)
                : named == null ? Optional.of(CityTime.ZONE) : zone(named.strip());
        var there = at.atZone(zone.orElse(CityTime.ZONE)).withZoneSameInstant(CityTime.ZONE);
        return new Read(there.toLocalDateTime(), false, zone.isPresent() ? null : named);
    }

    /// Exclusive; a day or a moment where the entry does not say how long it takes.
    LocalDateTime end(Read start, Fields entry) {
        var said = entry.first("DTEND").flatMap(this::read).map(Read::at);
        var taken = entry.first("DURATION")
                .flatMap(CalendarTimes::duration)
                .filter(length -> length.compareTo(LONGEST) <= 0 && !length.isNegative())
                .map(start.at()::plus);
        return said.or(() -> taken)
                .filter(end ->
                        !end.isBefore(start.at()) && !end.isAfter(start.at().plus(LONGEST)))
                .orElse(start.wholeDay() ? start.at().plusDays(1) : start.at());
    }

    private static Optional<Duration> duration(VObjectProperty property) {
        var written = property.getValue().strip();
        try {
            return Optional.of(
                    written.matches("P\\d{1,4}W")
                            ? ChronoUnit.WEEKS.getDuration().multipliedBy(weeks(written))
                            : Duration.parse(written));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static long weeks(String written) {
        return Integer.parseInt(written.substring(1, written.length() - 1));
    }

    private Optional<ZoneId> zone(String name) {
        return known(name)
                .or(() -> rule.zones().stream()
                        .filter(zone -> zone.name().equalsIgnoreCase(name))
                        .findFirst()
                        .flatMap(zone -> known(zone.zone())))
                .or(() -> described(zones.getOrDefault(name, List.of())));
    }

    private static Optional<ZoneId> known(@Nullable String name) {
        return name != null && ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    /// By its name of another calendar, or by its offset where it has one all year.
    private static Optional<ZoneId> described(List<Fields> zone) {
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        var offsets =
                zone.stream().skip(1).map(one -> one.textOr("TZOFFSETTO", "")).collect(Collectors.toSet());
        return known(zone.getFirst().text("X-LIC-LOCATION")).or(() -> {
            try {
                return offsets.size() == 1
                        ? Optional.<ZoneId>of(ZoneOffset.of(offsets.iterator().next()))
                        : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
