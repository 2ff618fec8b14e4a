package yihao.project.card;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.StageRules;
import yihao.rules.Bilingual;
import yihao.rules.Condition;

/// Rule SC-01: whether a project gets a card, ground by ground.
public final class Eligibility {

    private final Map<String, Condition> compiled = new ConcurrentHashMap<>();

    /// @param when the condition as the rule data write it
    public record Answer(String id, Bilingual label, String source, String when, boolean holds) {}

    public List<Answer> answers(CardRules rules, Project project, StageRules stages) {
        var facts = ProjectFacts.of(project, stages);
        return rules.eligibility().stream()
                .map(ground -> new Answer(
                        ground.id(), ground.label(), ground.source(), ground.when(), holds(ground.when(), facts)))
                .toList();
    }

    private boolean holds(String when, Map<String, Object> facts) {
        var condition = compiled.computeIfAbsent(when, text -> Condition.compile(text, ProjectFacts.VARIABLES));
        return ProjectFacts.fit(condition, facts);
    }
}
