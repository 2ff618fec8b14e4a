package yihao.reward.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.kernel.TimeLimit;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule IV-01: who is called for a talk, in which times, and what it costs not to put things right, as data.
///
/// @param attend after the day on which the unit was told
/// @param rectify the longest that a unit is given, after the day of the talk
/// @param check after the day of the unit's report
/// @param notAttended kind of deduction, of the deduction rules
/// @param notRectified the same
public record InterviewRules(
        List<Trigger> triggers,
        TimeLimit attend,
        TimeLimit rectify,
        TimeLimit check,
        String notAttended,
        String notRectified,
        Set<Function> propose,
        Set<Function> decide,
        Set<Function> hold,
        Set<Function> judge) {

    public InterviewRules {
        triggers = List.copyOf(triggers);
        propose = Set.copyOf(propose);
        decide = Set.copyOf(decide);
        hold = Set.copyOf(hold);
        judge = Set.copyOf(judge);
    }

    /// One of them is enough.
    ///
    /// @param times months of the quarter in which it must be so
    public record Trigger(String id, Bilingual label, Sign sign, int times) {}

    /// What is counted month by month.
    public sealed interface Sign {}

    /// On a confirmed list, not exempted.
    public record Listed(String list) implements Sign {}

    /// Among so many last of a published ranking.
    ///
    /// @param method none: of any
    public record RankedLast(int last, @Nullable String method) implements Sign {}

    public static RuleBook<InterviewRules> shipped() {
        return RuleFormat.of("interview-rules", InterviewRules.class, "/rules/interview-rules.schema.json")
                .checkedBy(InterviewRules::check)
                .book("/rules/interview-rules.yaml");
    }

    private static void check(InterviewRules rules, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < rules.triggers().size(); i++) {
            if (!seen.add(rules.triggers().get(i).id())) {
                complaints.add(
                        "/triggers/%d/id".formatted(i),
                        "rule.twice",
                        rules.triggers().get(i).id());
            }
        }
    }
}
