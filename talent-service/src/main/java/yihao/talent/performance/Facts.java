package yihao.talent.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.appointment.ResultKind;

/// What a line is reckoned from, as it was known then.
///
/// @param results none of somebody without an account: nothing is known of its work
/// @param spells how long it was paid what
public record Facts(List<Result> results, List<Due> targets, List<Standing> standings, List<Spell> spells) {

    private static final int MONTHS = 12;

    /// What was reached, record by record.
    public record Result(ResultKind result, List<Counted> records) {

        public Result {
            records = List.copyOf(records);
        }

        Fraction count() {
            return records.stream().map(one -> Fraction.of(one.amount())).reduce(Fraction.ZERO, Fraction::plus);
        }

        public String total() {
            return records.stream()
                    .map(Counted::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .toPlainString();
        }
    }

    /// @param id of the visit, lead or firm
    /// @param number readable, of the visit or lead that says it
    /// @param corrections how often that was set right
    public record Counted(String id, String number, String on, BigDecimal amount, int corrections) {}

    /// @param days in the period on which this was the target of a year
    public record Due(ResultKind result, BigDecimal perYear, long days) {

        Fraction of(Period period) {
            return Fraction.of(perYear)
                    .times(Fraction.of(period.months()))
                    .dividedBy(Fraction.of(MONTHS))
                    .times(Fraction.of(days))
                    .dividedBy(Fraction.of(period.days()));
        }
    }

    /// How the unit stood in a month.
    public record Standing(
            String method,
            String month,
            @Nullable Integer rank,
            long ranked,
            @Nullable BigDecimal score) {}

    /// @param days in the period on which this was the base pay of a month
    public record Spell(Money monthly, long days) {}

    public Facts {
        results = List.copyOf(results);
        targets = List.copyOf(targets);
        standings = List.copyOf(standings);
        spells = List.copyOf(spells);
    }

    static Facts none() {
        return new Facts(List.of(), List.of(), List.of(), List.of());
    }

    Optional<Result> result(ResultKind kind) {
        return results.stream().filter(one -> one.result() == kind).findFirst();
    }

    /// What was to be reached in the period, each target for its days; none where none was agreed.
    Optional<Fraction> due(ResultKind kind, Period period) {
        return targets.stream()
                .filter(one -> one.result() == kind)
                .map(one -> one.of(period))
                .reduce(Fraction::plus);
    }
}
