package yihao.reward.tolerance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Function;
import yihao.kernel.TimeLimit;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule TL-01: the conditions under which a fault is forgiven, all of them required, and who acts in which time, as
/// data.
///
/// @param request who may ask, for their own unit
/// @param within after the day before it: of the request, of the examination
public record ToleranceRules(List<Condition> conditions, Set<Function> request, Turn examine, Turn decide) {

    public record Condition(String id, Bilingual label, Bilingual ask) {}

    public record Turn(Set<Function> functions, TimeLimit within) {}

    static final RuleFormat<ToleranceRules> FORMAT = RuleFormat.of(
                    "tolerance-rules", ToleranceRules.class, "/rules/tolerance-rules.schema.json")
            .checkedBy(ToleranceRules::check);

    public static RuleBook<ToleranceRules> shipped() {
        return FORMAT.book("/rules/tolerance-rules.yaml");
    }

    public ToleranceRules {
        conditions = List.copyOf(conditions);
    }

    public Optional<Condition> condition(String id) {
        return conditions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<String> conditionIds() {
        return conditions.stream().map(Condition::id).toList();
    }

    private static void check(ToleranceRules rules, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < rules.conditions().size(); i++) {
            var id = rules.conditions().get(i).id();
            if (!seen.add(id)) {
                complaints.add("/conditions/%d/id".formatted(i), "rule.twice", id);
            }
        }
    }
}
