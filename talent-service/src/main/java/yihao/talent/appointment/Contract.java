package yihao.talent.appointment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// What was agreed for some days.
///
/// @param until the last day
/// @param probationUntil the last day of the probation
/// @param basePay of a month
/// @param targets what is to be reached in a year
public record Contract(
        String number,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate probationUntil,
        Money basePay,
        String tasks,
        List<Target> targets) {

    public record Target(ResultKind result, BigDecimal perYear) {}

    public Contract {
        targets = List.copyOf(targets);
    }

    boolean isSound() {
        return !until.isBefore(from)
                && (probationUntil == null || (!probationUntil.isBefore(from) && !probationUntil.isAfter(until)))
                && targets.stream().map(Target::result).distinct().count() == targets.size()
                && targets.stream().allMatch(target -> target.perYear().signum() > 0);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public Optional<BigDecimal> target(ResultKind result) {
        return targets.stream()
                .filter(target -> target.result() == result)
                .map(Target::perYear)
                .findFirst();
    }
}
