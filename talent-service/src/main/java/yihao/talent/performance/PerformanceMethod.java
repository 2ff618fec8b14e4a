package yihao.talent.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Percentage;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule TS-08: how pay follows from results.
///
/// @param missing what becomes of a component that has no score
/// @param share of the base pay of the days in the period that performance pay is reckoned from
/// @param bands what a score is worth, the highest first, the last from 0
/// @param rounding of the amount, once, to the minor unit
public record PerformanceMethod(
        Period.Span span,
        List<Component> components,
        List<Deduction> deductions,
        Missing missing,
        Percentage share,
        List<Band> bands,
        @Nullable Money floor,
        @Nullable Money ceiling,
        RoundingMode rounding) {

    public static final RuleFormat<PerformanceMethod> FORMAT = RuleFormat.of(
                    "performance-pay", PerformanceMethod.class, "/rules/performance-pay.schema.json")
            .checkedBy((method, complaints) -> method.check(complaints));

    /// @param weight beside the others'
    public record Component(String id, Bilingual name, BigDecimal weight, Score score) {}

    /// @param each points for a case
    /// @param most points in all
    public record Deduction(String id, Bilingual name, BigDecimal each, BigDecimal most) {}

    /// @param least score from which it holds
    public record Band(BigDecimal least, BigDecimal coefficient) {}

    public enum Missing {
        /// The others share its weight.
        REWEIGH,
        /// There is no score and no amount.
        UNDECIDED
    }

    public PerformanceMethod {
        components = List.copyOf(components);
        deductions = List.copyOf(deductions);
        bands = List.copyOf(bands);
    }

    public static RuleBook<PerformanceMethod> shipped() {
        return FORMAT.book("/rules/performance-pay.yaml", "/rules/performance-pay-year.yaml");
    }

    private void check(Complaints complaints) {
        var ids = new HashSet<String>();
        Stream.concat(
                        components.stream().map(Component::id),
                        deductions.stream().map(Deduction::id))
                .filter(id -> !ids.add(id))
                .forEach(id -> complaints.add("/components", "rule.twice", id));
        if (bands.getLast().least().signum() != 0) {
            complaints.add("/bands", "rule.last-band-from-zero");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).least().compareTo(bands.get(i - 1).least()) >= 0) {
                complaints.add("/bands/" + i + "/least", "rule.not-below-previous");
            }
        }
    }

    Optional<Score.Mark> mark(String component) {
        return components.stream()
                .filter(one -> one.id().equals(component))
                .map(Component::score)
                .filter(Score.Mark.class::isInstance)
                .map(Score.Mark.class::cast)
                .findFirst();
    }

    Optional<Deduction> deduction(String id) {
        return deductions.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
