package yihao.lead;

import yihao.kernel.Money;
import yihao.kernel.TimeLimit;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L5, L6: by when who owes what, as rule data; each in working or in calendar days.
///
/// @param judgingUnit the unit that judges and hands out
/// @param majorFrom from this amount on a lead is judged with experts, and has longer
public record ClockRule(
        String judgingUnit,
        TimeLimit judge,
        TimeLimit judgeMajor,
        TimeLimit feedback,
        TimeLimit respond,
        TimeLimit decideSimilarity,
        TimeLimit arbitrate,
        TimeLimit followUpEvery,
        Money majorFrom) {

    static final RuleFormat<ClockRule> FORMAT =
            RuleFormat.of("lead-clocks", ClockRule.class, "/rules/lead/clocks.schema.json");

    /// The versions that ship with the service.
    public static RuleBook<ClockRule> shipped() {
        return FORMAT.book("/rules/lead/clocks.yaml");
    }
}
