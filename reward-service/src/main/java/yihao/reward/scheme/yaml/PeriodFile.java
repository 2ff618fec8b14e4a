package yihao.reward.scheme.yaml;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Period;
import yihao.rules.Complaints;

/// When money has to have come, as a file writes it.
record PeriodFile(
        @Nullable Integer months,
        @Nullable Integer years,
        @Nullable String after,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Year year,
        @Nullable Integer days,
        @Nullable Integer skipMonths,
        @Nullable Integer skipYears,
        @Nullable Boolean calendarYears) {

    enum Year {
        CURRENT(0),
        PREVIOUS(1);

        private final int yearsBack;

        Year(int yearsBack) {
            this.yearsBack = yearsBack;
        }
    }

    static @Nullable Integer inMonths(@Nullable Integer months, @Nullable Integer years) {
        return years == null ? months : Integer.valueOf(years * 12);
    }

    Period toPeriod() {
        return new Period(
                after,
                inMonths(months, years),
                from,
                until,
                year == null ? null : year.yearsBack,
                days,
                inMonths(skipMonths, skipYears),
                calendarYears);
    }

    void check(String pointer, Complaints complaints) {
        if (Stream.of(days, months, years).filter(Objects::nonNull).count() > 1) {
            complaints.add(pointer, "rule.either", "months, years", "days");
        }
        if (after == null
                && Stream.of(days, months, years, skipMonths, skipYears).anyMatch(Objects::nonNull)) {
            complaints.add(pointer, "rule.period-after-what");
        }
        if (skipMonths != null && skipYears != null) {
            complaints.add(pointer, "rule.either", "skipMonths", "skipYears");
        }
        if (Boolean.TRUE.equals(calendarYears)
                && (after == null || Stream.of(days, months, skipMonths).anyMatch(Objects::nonNull))) {
            complaints.add(pointer, "rule.calendar-years-after");
        }
        if (from != null && until != null && until.isBefore(from)) {
            complaints.add(pointer, "rule.ends-before-it-begins");
        }
    }
}
