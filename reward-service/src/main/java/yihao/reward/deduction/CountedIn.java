package yihao.reward.deduction;

import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The period a deduction counts in: a month `2026-09`, a quarter `2026-Q3`, a half-year `2026-H1` or a year `2026`.
public final class CountedIn {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|(Q[1-4]|H[12])))?");

    private CountedIn() {}

    public static boolean isWritten(String period) {
        return WRITTEN.matcher(period).matches();
    }

    public static String quarterOf(YearMonth month) {
        return month.getYear() + "-Q" + ((month.getMonthValue() + 2) / 3);
    }

    private static String halfOf(YearMonth month) {
        return month.getYear() + "-H" + ((month.getMonthValue() + 5) / 6);
    }

    /// The periods whose deductions count in this one: a month alone, a quarter and its months, a half-year
    /// and its quarters, a year and all of it.
    public static Set<String> within(String period) {
        var all = new TreeSet<>(Set.of(period));
        var written = WRITTEN.matcher(period);
        if (!written.matches() || written.group(2) != null) {
            return all;
        }
        for (int month = 1; month <= 12; month++) {
            var one = YearMonth.of(Integer.parseInt(written.group(1)), month);
            if (written.group(3) == null
                    || quarterOf(one).equals(period)
                    || halfOf(one).equals(period)) {
                all.add(one.toString());
                all.add(quarterOf(one));
            }
            if (written.group(3) == null) {
                all.add(halfOf(one));
            }
        }
        return all;
    }
}
