package yihao.talent.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.rules.Bilingual;
import yihao.talent.entitlement.Pay.Count;
import yihao.talent.entitlement.Pay.Due;

/// How an entitlement is paid out, as it was granted: a table that changes later does not change it.
public sealed interface Plan {

    record Once() implements Plan {}

    /// Rule TB-02: a standing grant by the month.
    ///
    /// @param from the first day of the month that counts as the first
    /// @param notBefore the first day of the first month that may be paid
    record ByMonth(Money each, int months, boolean leavingMonth, Count count, LocalDate from, LocalDate notBefore)
            implements Plan {}

    /// Rule TB-02: by the years of a management period.
    record ByYear(Money each, int years, Due due, LocalDate from) implements Plan {}

    /// Rule TB-07: by milestones.
    record InParts(List<PartAmount> parts) implements Plan {

        public InParts {
            parts = List.copyOf(parts);
        }
    }

    record PartAmount(String id, Money amount, String evidence, Bilingual label) {}

    /// What has come due by the clock and is not used up, the earliest first: months and years by their names.
    ///
    /// @param used the names of those that were paid or granted before
    default List<String> due(Set<String> used, Standing standing, LocalDate today) {
        return switch (this) {
            case ByMonth plan -> dueMonths(plan, used, standing, today);
            case ByYear plan -> dueYears(plan, used, standing, today);
            case Once _, InParts _ -> List.of();
        };
    }

    /// The first day after this one on which more may come due.
    default LocalDate nextDue(LocalDate today) {
        return switch (this) {
            case ByYear plan ->
                IntStream.range(0, plan.years())
                        .mapToObj(year -> dueDay(plan, year))
                        .filter(day -> day.isAfter(today))
                        .min(LocalDate::compareTo)
                        .orElseGet(() -> today.plusDays(1));
            case ByMonth _, Once _, InParts _ ->
                YearMonth.from(today).plusMonths(1).atDay(1);
        };
    }

    /// Whether nothing more will come due.
    default boolean isUsedUp(Set<String> used, LocalDate today) {
        return switch (this) {
            case ByMonth plan ->
                used.size() >= plan.months()
                        || plan.count() == Count.ELAPSED
                                && monthsBetween(plan.from(), YearMonth.from(today)) >= plan.months();
            case ByYear plan -> used.size() >= plan.years();
            case Once _, InParts _ -> false;
        };
    }

    private static List<String> dueMonths(ByMonth plan, Set<String> used, Standing standing, LocalDate today) {
        var left = plan.count() == Count.PAID ? plan.months() - used.size() : plan.months();
        return standing.stays().stream()
                .flatMap(stay -> months(plan, stay, YearMonth.from(today)))
                .distinct()
                .filter(month -> plan.count() == Count.PAID || monthsBetween(plan.from(), month) < plan.months())
                .map(YearMonth::toString)
                .filter(month -> !used.contains(month))
                .limit(Math.max(0, left))
                .toList();
    }

    /// Whoever came back is owed the months of the earlier stay, too.
    private static Stream<YearMonth> months(ByMonth plan, Standing.Stay stay, YearMonth last) {
        var first = later(YearMonth.from(plan.notBefore()), YearMonth.from(stay.since()));
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(month -> !isAfterLeaving(month, stay, plan.leavingMonth()));
    }

    private static List<String> dueYears(ByYear plan, Set<String> used, Standing standing, LocalDate today) {
        return IntStream.range(0, plan.years())
                .filter(year -> {
                    var day = dueDay(plan, year);
                    return !day.isAfter(today) && standing.stays().stream().anyMatch(stay -> stay.covers(day));
                })
                .mapToObj(year -> plan.from().plusYears(year).toString())
                .filter(year -> !used.contains(year))
                .toList();
    }

    private static LocalDate dueDay(ByYear plan, int year) {
        return plan.due() == Due.START
                ? plan.from().plusYears(year)
                : plan.from().plusYears(year + 1L).minusDays(1);
    }

    static boolean isAfterLeaving(YearMonth month, Standing.Stay stay, boolean leavingMonth) {
        var until = stay.until();
        if (until == null) {
            return false;
        }
        var last = YearMonth.from(until);
        return month.isAfter(last) || month.equals(last) && !leavingMonth;
    }

    private static long monthsBetween(LocalDate from, YearMonth month) {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), month);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
