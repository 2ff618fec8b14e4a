package yihao.project.agreement;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule PG-01: which reviews an agreement needs and who gives them, what may be committed, who does what, and how the
/// rate of fulfilment is reckoned, as data.
///
/// @param dueSoonDays so many days before its due day a commitment of the place's side is told
public record AgreementRules(
        List<ReviewKind> reviews, List<CommitmentKind> kinds, Rights rights, int dueSoonDays, RateRule rate) {

    /// @param when CEL over [AgreementFacts]
    /// @param functions who may give it
    public record ReviewKind(String id, Bilingual label, String source, String when, Set<Function> functions) {

        static Refusal missing(List<ReviewKind> kinds) {
            return new Refusal(
                    AgreementProblem.AGREEMENT_REVIEWS_MISSING,
                    Map.of(
                            "missing", kinds.stream().map(ReviewKind::id).toList(),
                            "namesZh",
                                    kinds.stream()
                                            .map(kind -> kind.label().zh())
                                            .collect(joining("、")),
                            "namesEn",
                                    kinds.stream()
                                            .map(kind -> kind.label().en())
                                            .collect(joining(", "))));
        }
    }

    public enum AmountRule {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    /// @param sides who may commit itself to it
    /// @param unit of its amount; none where no amount is asked
    /// @param decimals of its amount, at most
    public record CommitmentKind(
            String id,
            Bilingual label,
            String source,
            Set<Side> sides,
            AmountRule amount,
            @Nullable Bilingual unit,
            int decimals) {}

    /// @param draft writes versions and commitments
    /// @param sign says that it was signed
    /// @param enter says what was done for a commitment
    public record Rights(
            Set<Function> draft,
            Set<Function> sign,
            Set<Function> end,
            BySide extend,
            Set<Function> enter,
            BySide confirm) {}

    public record BySide(Set<Function> place, Set<Function> investor) {

        Set<Function> of(Side side) {
            return side == Side.PLACE ? place : investor;
        }
    }

    /// @param decimals of a percent, half up
    /// @param lateCounts whether what was done after the due day counts
    public record RateRule(int decimals, boolean lateCounts, Cap cap) {}

    /// Where an amount stops at 100 %: more than was promised makes good for another of its kind, or does not.
    public enum Cap {
        KIND,
        COMMITMENT
    }

    public static final String SHIPPED = "/rules/investment-agreements.yaml";

    public static RuleBook<AgreementRules> shipped() {
        return format().book(SHIPPED);
    }

    static RuleFormat<AgreementRules> format() {
        return RuleFormat.of("investment-agreements", AgreementRules.class, "/rules/investment-agreements.schema.json")
                .checkedBy(AgreementRules::check);
    }

    public AgreementRules {
        reviews = List.copyOf(reviews);
        kinds = List.copyOf(kinds);
    }

    public Optional<CommitmentKind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public Optional<ReviewKind> review(String id) {
        return reviews.stream().filter(review -> review.id().equals(id)).findFirst();
    }

    /// Why not this review, by its names where the rules know them.
    Refusal refusal(ProblemCode code, String kind) {
        var label = review(kind).map(ReviewKind::label).orElse(new Bilingual(kind, kind));
        return new Refusal(code, Map.of("kind", kind, "nameZh", label.zh(), "nameEn", label.en()));
    }

    private static void check(AgreementRules rules, Complaints complaints) {
        unique(rules.reviews().stream().map(ReviewKind::id).toList(), "/reviews", complaints);
        unique(rules.kinds().stream().map(CommitmentKind::id).toList(), "/kinds", complaints);
        for (int i = 0; i < rules.reviews().size(); i++) {
            complaints.condition(
                    "/reviews/" + i + "/when", rules.reviews().get(i).when(), AgreementFacts.VARIABLES);
        }
        for (int i = 0; i < rules.kinds().size(); i++) {
            var kind = rules.kinds().get(i);
            if ((kind.amount() == AmountRule.NONE) != (kind.unit() == null)) {
                complaints.add("/kinds/" + i + "/unit", "rule.unit-without-amount");
            }
        }
    }

    private static void unique(List<String> ids, String where, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                complaints.add(where + "/" + i + "/id", "rule.twice", ids.get(i));
            }
        }
    }
}
