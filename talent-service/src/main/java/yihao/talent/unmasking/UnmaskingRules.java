package yihao.talent.unmasking;

import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.rules.RuleFormat;
import yihao.talent.talent.PersonalField;

/// Rule TU-01, as data: who may read which fields in the clear, and how often.
///
/// @param perPersonAndDay how many times one person at a screen may do so on one day, whomever it is about
public record UnmaskingRules(List<Function> functions, List<PersonalField> fields, int perPersonAndDay) {

    public static final RuleFormat<UnmaskingRules> FORMAT =
            RuleFormat.of("talent-unmasking", UnmaskingRules.class, "/rules/talent-unmasking.schema.json");

    boolean allows(Actor actor) {
        return actor.has(functions.toArray(Function[]::new));
    }
}
