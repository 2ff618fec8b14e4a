package yihao.reward.scheme.yaml;

import java.time.LocalDate;
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
        @Nullable Year year) {

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
        return new Period(after, inMonths(months, years), from, until, year == null ? null : year.yearsBack);
    }

    void check(String pointer, Complaints complaints) {
        if (months != null && years != null) {
            complaints.add(pointer, "either months or years");
        }
        if ((months != null || years != null) && after == null) {
            complaints.add(pointer, "months or years after what?");
        }
        if (from != null && until != null && until.isBefore(from)) {
            complaints.add(pointer, "ends before it begins");
        }
    }
}
