package yihao.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Instants are stored in UTC; a business day is a day in China.
public final class CityTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CityTime() {}

    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// The first instant after the given day has ended: a deadline "by that day" is met strictly before it.
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
