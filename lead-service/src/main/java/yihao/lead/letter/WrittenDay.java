package yihao.lead.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yihao.kernel.CityTime;

/// The day in a date as mailers write it. Only what says its zone is turned into China's day. 3/4/2026
/// may be two days: it is not read.
final class WrittenDay {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s?[年/.\\-]\\s?(\\d{1,2})\\s?[月/.\\-]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b(" + MONTHS + ")[a-z]{0,6}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b(\\d{1,2})\\.?\\s+(" + MONTHS + ")[a-z]{0,6}\\.?,?\\s+(\\d{4})");
    private static final Pattern WITH_OFFSET =
            Pattern.compile("(?i)\\d{1,2} (?:" + MONTHS + ") \\d{4} \\d{1,2}:\\d{2}(?::\\d{2})? [+-]\\d{4}");
    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("d MMM yyyy H:mm[:ss] xx", Locale.ENGLISH);

    private WrittenDay() {}

    static Optional<LocalDate> in(String written) {
        var zoned = WITH_OFFSET.matcher(written);
        if (zoned.find()) {
            return day(() ->
                    CityTime.day(OffsetDateTime.parse(zoned.group(), OFFSET).toInstant()));
        }
        return find(YEAR_FIRST, written)
                .flatMap(date -> day(() -> LocalDate.of(number(date, 1), number(date, 2), number(date, 3))))
                .or(() -> find(MONTH_FIRST, written)
                        .flatMap(date ->
                                day(() -> LocalDate.of(number(date, 3), month(date.group(1)), number(date, 2)))))
                .or(() -> find(DAY_FIRST, written)
                        .flatMap(date ->
                                day(() -> LocalDate.of(number(date, 3), month(date.group(2)), number(date, 1)))));
    }

    private static Optional<MatchResult> find(Pattern pattern, String written) {
        return pattern.matcher(written).results().findFirst();
    }

    private static Optional<LocalDate> day(Supplier<LocalDate> read) {
        try {
            return Optional.of(read.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static Month month(String name) {
        return Arrays.stream(Month.values())
                .filter(month ->
                        month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }
}
