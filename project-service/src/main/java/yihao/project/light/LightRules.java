package yihao.project.light;

import java.util.List;
import yihao.project.lifecycle.ProjectFacts;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;

/// Rule PL-01: which classes of projects have a traffic light, and after how many months without progress it changes.
///
/// @param classes the first that fits a project counts; a project that fits none has no light
public record LightRules(List<LightClass> classes) {

    public static final RuleFormat<LightRules> FORMAT = RuleFormat.of(
                    "project-lights", LightRules.class, "/rules/project-lights.schema.json")
            .checkedBy(LightRules::check);

    /// @param when CEL over [ProjectFacts]
    /// @param yellowAfter whole months without progress
    /// @param redAfter whole months without progress, more than for yellow
    public record LightClass(String id, Bilingual label, String source, String when, int yellowAfter, int redAfter) {}

    public LightRules {
        classes = List.copyOf(classes);
    }

    private static void check(LightRules rules, Complaints complaints) {
        for (int i = 0; i < rules.classes().size(); i++) {
            var one = rules.classes().get(i);
            var pointer = "/classes/" + i;
            complaints.condition(pointer + "/when", one.when(), ProjectFacts.VARIABLES);
            if (one.redAfter() <= one.yellowAfter()) {
                complaints.add(pointer + "/redAfter", "rule.red-before-yellow");
            }
        }
    }
}
