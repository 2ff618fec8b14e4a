package yihao.lead.score;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Percentage;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L5: what counts for the worth of a lead, and how much, as rule data.
///
/// @param enough of all weight has to be known for a grade
/// @param digits of the score, rounded half up
/// @param grades the highest first; the first that the score reaches counts
public record ScoreRule(Percentage enough, int digits, List<Factor> factors, List<Grade> grades) {

    static final RuleFormat<ScoreRule> FORMAT = RuleFormat.of(
                    "lead-score", ScoreRule.class, "/rules/lead/lead-score.schema.json")
            .checkedBy(ScoreRule::check);

    public ScoreRule {
        factors = List.copyOf(factors);
        grades = List.copyOf(grades);
    }

    /// What is not known of what it needs leaves it out: it is never nothing.
    public sealed interface Factor {

        String id();

        Bilingual title();

        BigDecimal weight();

        /// Names of [Findings].
        List<String> needs();
    }

    /// By a number: the last band that it reaches counts; below the first it is worth nothing.
    ///
    /// @param of the number's name
    public record Bands(String id, Bilingual title, BigDecimal weight, String of, List<Band> bands) implements Factor {

        @Override
        public List<String> needs() {
            return List.of(of);
        }
    }

    public record Band(BigDecimal from, Percentage worth) {}

    /// By conditions: the first that holds counts; where none does it is worth nothing.
    public record Cases(String id, Bilingual title, BigDecimal weight, List<String> needs, List<Case> cases)
            implements Factor {}

    /// @param when a condition; none for all that is left
    public record Case(@Nullable String when, Percentage worth) {}

    public record Grade(String name, BigDecimal from) {}

    /// The versions that ship with the service.
    public static RuleBook<ScoreRule> shipped() {
        return FORMAT.book("/rules/lead/lead-score.yaml");
    }

    private static void check(ScoreRule rule, Complaints complaints) {
        var ids = new HashSet<String>();
        for (int at = 0; at < rule.factors().size(); at++) {
            var factor = rule.factors().get(at);
            if (!ids.add(factor.id())) {
                complaints.add("/factors/" + at + "/id", "rule.twice", factor.id());
            }
            check(factor, "/factors/" + at, complaints);
        }
        for (int at = 1; at < rule.grades().size(); at++) {
            if (rule.grades().get(at).from().compareTo(rule.grades().get(at - 1).from()) >= 0) {
                complaints.add("/grades/" + at + "/from", "rule.not-below-previous");
            }
        }
    }

    private static void check(Factor factor, String pointer, Complaints complaints) {
        for (var need : factor.needs()) {
            if (!Findings.NAMES.kinds().containsKey(need)) {
                complaints.add(pointer, "rule.undeclared", need);
                return;
            }
        }
        switch (factor) {
            case Bands bands -> check(bands, pointer, complaints);
            case Cases cases -> check(cases, pointer, complaints);
        }
    }

    private static void check(Cases factor, String pointer, Complaints complaints) {
        for (int at = 0; at < factor.cases().size(); at++) {
            var when = factor.cases().get(at).when();
            if (when != null) {
                complaints.condition(pointer + "/cases/" + at + "/when", when, Findings.variables(factor.needs()));
            } else if (at < factor.cases().size() - 1) {
                complaints.add(pointer + "/cases/" + at, "rule.case-for-all");
            }
        }
    }

    private static void check(Bands factor, String pointer, Complaints complaints) {
        if (!Findings.isNumber(factor.of())) {
            complaints.add(pointer + "/of", "rule.no-number");
        }
        for (int at = 1; at < factor.bands().size(); at++) {
            if (factor.bands()
                            .get(at)
                            .from()
                            .compareTo(factor.bands().get(at - 1).from())
                    <= 0) {
                complaints.add(pointer + "/bands/" + at + "/from", "rule.not-above-previous");
            }
        }
    }
}
