package yihao.project.lifecycle.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import yihao.project.lifecycle.Condition;
import yihao.project.lifecycle.FieldType;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.ProjectKinds;
import yihao.rules.ConditionFailed;
import yihao.rules.Variables;

/// Compiles `when:` and `kinds:` of stage rules against the fields that the same file declares.
record StageConditions(StageRulesFile file, ProjectKinds kinds) {

    static final Variables VARIABLES = ProjectFacts.VARIABLES;

    /// Whether a line stands: for its kinds of projects and those of a kind that these rules do not know, and where
    /// its condition holds.
    Condition of(StageRulesFile.Entry line) {
        var when = line.when() == null ? Condition.ALWAYS : compile(line.when());
        var only = line.kinds();
        return only == null ? when : project -> isOne(kinds.of(project), only) && when.holds(project);
    }

    private boolean isOne(String kind, Set<String> only) {
        return only.contains(kind) || !kinds.knows(kind);
    }

    private Condition compile(String text) {
        var compiled = yihao.rules.Condition.compile(text, VARIABLES);
        return project -> asks(compiled, ProjectFacts.of(project, yesOrNo(), kinds));
    }

    /// A condition that these facts give no answer to leaves the line standing: nothing passes a gate by a slip of the
    /// pen.
    private static boolean asks(yihao.rules.Condition compiled, Map<String, Object> facts) {
        try {
            return compiled.holds(facts);
        } catch (ConditionFailed _) {
            return true;
        }
    }

    private List<String> yesOrNo() {
        return file.fields().entrySet().stream()
                .filter(field -> field.getValue().type() == FieldType.YES_NO)
                .map(Map.Entry::getKey)
                .toList();
    }
}
