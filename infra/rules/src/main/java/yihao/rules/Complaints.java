package yihao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Where a format's own checks say what no schema can: a tier that overlaps, a condition that does not compile.
public final class Complaints {

    private final ToIntFunction<String> lines;
    private final List<RuleProblem> problems = new ArrayList<>();

    Complaints(ToIntFunction<String> lines) {
        this.lines = lines;
    }

    /// @param pointer inside the `rules` of the document, such as `/tiers/0/from`
    /// @param text its key in the bundles of texts, `rule.…`
    public void add(String pointer, String text) {
        add(pointer, text, Map.of());
    }

    /// The same of something, `{what}` in the text.
    public void add(String pointer, String text, Object what) {
        add(pointer, text, Map.of("what", what));
    }

    /// The same of something beside something else, `{other}` in the text.
    public void add(String pointer, String text, Object what, Object other) {
        add(pointer, text, Map.of("what", what, "other", other));
    }

    private void add(String pointer, String text, Map<String, Object> facts) {
        var whole = YamlDocument.RULES + pointer;
        problems.add(new RuleProblem(lines.applyAsInt(whole), whole, text, facts));
    }

    /// Compiles a condition of the document, or complains where it stands.
    public @Nullable Condition condition(String pointer, String expression, Variables variables) {
        try {
            return Condition.compile(expression, variables);
        } catch (ConditionRefused refused) {
            refuse(pointer, refused);
            return null;
        }
    }

    /// Compiles a formula of the document, or complains where it stands.
    public @Nullable Formula formula(String pointer, String expression, Variables variables) {
        try {
            return Formula.compile(expression, variables);
        } catch (ConditionRefused refused) {
            refuse(pointer, refused);
            return null;
        }
    }

    private void refuse(String pointer, ConditionRefused refused) {
        refused.problems().forEach(problem -> add(pointer, "rule.condition", problem.place(), problem.message()));
    }

    List<RuleProblem> problems() {
        return List.copyOf(problems);
    }
}
