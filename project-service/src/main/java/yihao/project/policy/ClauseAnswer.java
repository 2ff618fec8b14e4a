package yihao.project.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import yihao.project.policy.Policy.Clause;
import yihao.rules.Bilingual;
import yihao.rules.Condition;
import yihao.rules.ConditionFailed;

/// Rule PO-02: what one clause says to one project, need by need. What is not known is unknown and never a no.
public record ClauseAnswer(Clause clause, Answer answer, List<NeedAnswer> needs) {

    public enum Answer {
        MET,
        UNKNOWN,
        NOT_MET
    }

    /// @param own what the project itself says of what the need names
    public record NeedAnswer(Bilingual label, Answer answer, List<OwnFigures.Own> own) {}

    /// @param compiled each condition by its text
    static ClauseAnswer of(Clause clause, Function<String, Condition> compiled, OwnFigures figures) {
        var needs = clause.needs().stream()
                .map(need -> new NeedAnswer(
                        need.label(), answer(compiled.apply(need.when()), figures.facts()), figures.in(need.when())))
                .toList();
        return new ClauseAnswer(
                clause, all(needs.stream().map(NeedAnswer::answer).toList()), needs);
    }

    private static Answer answer(Condition when, Map<String, Object> facts) {
        try {
            return when.holds(facts) ? Answer.MET : Answer.NOT_MET;
        } catch (ConditionFailed _) {
            return Answer.UNKNOWN;
        }
    }

    private static Answer all(List<Answer> needs) {
        if (needs.contains(Answer.NOT_MET)) {
            return Answer.NOT_MET;
        }
        return needs.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.MET;
    }
}
