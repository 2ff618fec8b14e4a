package yihao.talent.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.RuleProblem;
import yihao.rules.RuleReading;
import yihao.rules.RuleSet;

/// Rule TB-08: computes for somebody made up, by the tables in force or by a text. Nothing is kept.
public class TryBenefit {

    private final EntitlementPolicy policy;

    TryBenefit(EntitlementPolicy policy) {
        this.policy = policy;
    }

    /// @param due what would have come due by the day, of a standing grant
    public record Tried(Entitlement entitlement, List<String> due) {}

    /// @param text a table as it is written; without it those in force decide
    public Outcome<Tried> on(@Nullable String text, Application application, Standing standing, LocalDate day) {
        var entitled = text == null || text.isBlank()
                ? policy.decide(application, standing, day)
                : read(text).flatMap(table -> policy.by(table, application, standing, Before.NOTHING, day));
        return entitled.map(one -> new Tried(one, one.plan().due(Set.of(), standing, day)));
    }

    private static Outcome<RuleSet<BenefitTable>> read(String text) {
        return switch (BenefitTable.FORMAT.read(text)) {
            case RuleReading.Read<BenefitTable>(var set) -> Outcome.done(set);
            case RuleReading.Unreadable<BenefitTable>(var problems) ->
                Outcome.refused(new Refusal(EntitlementRefusal.TABLE_UNREADABLE, RuleProblem.facts(problems)));
        };
    }
}
