package yihao.reward.deduction;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.kernel.TimeLimit;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule DD-01: what costs a unit how many points, on which evidence, and who decides, as data.
///
/// @param appeal how long the unit has after the deduction came in force
/// @param carry in so many following periods a deduction may count whose own was frozen without it; none: in none
/// @param answer how long whoever decides on an appeal has after it was filed
public record DeductionRules(
        List<Kind> kinds,
        Set<Function> propose,
        Set<Function> confirm,
        Set<Function> decideAppeal,
        TimeLimit appeal,
        TimeLimit answer,
        @Nullable Integer carry) {

    public DeductionRules {
        kinds = List.copyOf(kinds);
        propose = Set.copyOf(propose);
        confirm = Set.copyOf(confirm);
        decideAppeal = Set.copyOf(decideAppeal);
    }

    /// @param points taken from the score, above zero
    /// @param evidence one of these kinds at least
    public record Kind(String id, Bilingual label, BigDecimal points, Set<Evidence.Kind> evidence) {
        public Kind {
            evidence = Set.copyOf(evidence);
        }
    }

    public static RuleBook<DeductionRules> shipped() {
        return RuleFormat.of("deduction-rules", DeductionRules.class, "/rules/deduction-rules.schema.json")
                .checkedBy(DeductionRules::check)
                .book("/rules/deduction-rules.yaml");
    }

    int carried() {
        return carry == null ? 0 : carry;
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private static void check(DeductionRules rules, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < rules.kinds().size(); i++) {
            var kind = rules.kinds().get(i);
            if (!seen.add(kind.id())) {
                complaints.add("/kinds/%d/id".formatted(i), "rule.twice", kind.id());
            }
            if (kind.points().signum() <= 0) {
                complaints.add("/kinds/%d/points".formatted(i), "rule.not-above-zero");
            }
        }
    }
}
