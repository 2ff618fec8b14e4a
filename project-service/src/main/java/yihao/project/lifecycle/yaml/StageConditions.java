package yihao.project.lifecycle.yaml;

import java.util.List;
import java.util.Map;
import yihao.project.lifecycle.Condition;
import yihao.project.lifecycle.FieldType;
import yihao.project.lifecycle.ProjectFacts;
import yihao.rules.Variables;

/// Compiles `when:` of stage rules against the fields that the same file declares.
record StageConditions(StageRulesFile file) {

    static final Variables VARIABLES = ProjectFacts.VARIABLES;

    Condition compile(String text) {
        var compiled = yihao.rules.Condition.compile(text, VARIABLES);
        return project -> compiled.holds(ProjectFacts.of(project, yesOrNo()));
    }

    private List<String> yesOrNo() {
        return file.fields().entrySet().stream()
                .filter(field -> field.getValue().type() == FieldType.YES_NO)
                .map(Map.Entry::getKey)
                .toList();
    }
}
