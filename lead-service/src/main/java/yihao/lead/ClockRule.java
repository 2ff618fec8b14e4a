package yihao.lead;

import yihao.kernel.Money;
import yihao.kernel.WorkingDays;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L5, L6: by when who owes what, as rule data.
///
/// @param judgingUnit the unit that judges and hands out
/// @param followUpEveryDays calendar days
/// @param majorFrom from this amount on a lead is judged with experts, and has longer
public record ClockRule(
        String judgingUnit,
        WorkingDays judge,
        WorkingDays judgeMajor,
        WorkingDays feedback,
        WorkingDays respond,
        WorkingDays decideSimilarity,
        WorkingDays arbitrate,
        int followUpEveryDays,
        Money majorFrom) {

    /// The versions that ship with the service.
    public static RuleBook<ClockRule> shipped() {
        return RuleFormat.of("lead-clocks", ClockRule.class, "/rules/lead/clocks.schema.json")
                .book("/rules/lead/clocks.yaml");
    }
}
