package yihao.project.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts a figure as the rules PN-02 and PN-03 say it, by asking every sum of the city anew at every step.
///
/// @param city every sum of every project
record NaiveCount(List<Sum> city, Figure figure, LocalDate on) {

    /// What a figure counts, said once more for the checker.
    record Figure(
            String id,
            Set<String> kinds,
            boolean eachVoucherOnce,
            boolean oneOfProject,
            boolean onlyVerified,
            boolean statementsCount) {}

    static final List<Figure> CITY = List.of(
            new Figure("PAID_IN", Set.of("PAID_IN", "FOREIGN_PAID_IN"), true, false, true, true),
            new Figure("FIXED_ASSETS", Set.of("FIXED_ASSETS"), true, false, true, true),
            new Figure("REGISTERED", Set.of("REGISTERED", Sum.STATED), true, false, true, true));
    static final List<Figure> ANOTHER = List.of(
            new Figure("FIRST", Set.of("PAID_IN", "FOREIGN_PAID_IN"), false, true, false, false),
            new Figure("STATED", Set.of("PAID_IN", Sum.STATED), true, false, true, true),
            new Figure("ARRIVED", Set.of("PAID_IN", Sum.STATED), false, false, false, false));

    private record Counted(Sum sum, BigDecimal amount, BigDecimal cny) {}

    /// @return in yuan, what each sum of the project adds; nothing where it does not count
    Map<String, BigDecimal> of(String project) {
        var counted = new ArrayList<Counted>();
        var lines = new LinkedHashMap<String, BigDecimal>();
        for (var sum : city.stream()
                .filter(one -> one.project().equals(project))
                .filter(one -> figure.kinds().contains(one.kind()))
                .sorted(Sum.ORDER)
                .toList()) {
            var more = mayCount(sum) && !isCountedElsewhere(sum, counted) ? more(sum, counted) : null;
            if (more != null) {
                counted.add(more);
            }
            lines.put(sum.id(), more == null ? BigDecimal.ZERO : more.cny());
        }
        return lines;
    }

    private boolean mayCount(Sum sum) {
        return !sum.isRevoked()
                && (sum.isVerified() || !figure.onlyVerified())
                && !sum.valueDate().isAfter(on)
                && (figure.statementsCount() || !sum.isStated());
    }

    private boolean isCountedElsewhere(Sum sum, List<Counted> counted) {
        if (figure.oneOfProject() && !counted.isEmpty()) {
            return true;
        }
        if (!figure.eachVoucherOnce() || sum.voucher() == null) {
            return false;
        }
        var here = counted.stream()
                .map(Counted::sum)
                .filter(one -> sum.voucher().equals(one.voucher()))
                .toList();
        if (sum.isStated() && here.stream().anyMatch(Sum::isStated)) {
            return false;
        }
        return !here.isEmpty()
                || city.stream()
                        .filter(one -> !one.project().equals(sum.project()))
                        .filter(one -> figure.kinds().contains(one.kind()) && mayCount(one))
                        .anyMatch(one -> sum.voucher().equals(one.voucher()) && one.isBefore(sum));
    }

    /// What a statement says above all that was counted: in its own currency where nothing else was, else in yuan.
    private static @Nullable Counted more(Sum sum, List<Counted> counted) {
        if (!sum.isStated()) {
            return new Counted(sum, sum.amount(), sum.cny());
        }
        var oneCurrency = counted.stream().allMatch(one -> one.sum().currency().equals(sum.currency()));
        var before = counted.stream()
                .map(oneCurrency ? Counted::amount : Counted::cny)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var more = (oneCurrency ? sum.amount() : sum.cny()).subtract(before);
        if (more.signum() <= 0) {
            return null;
        }
        return oneCurrency
                ? new Counted(sum, more, more.multiply(sum.rate()).setScale(2, RoundingMode.HALF_UP))
                : new Counted(sum, more, more);
    }
}
