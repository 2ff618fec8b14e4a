package yihao.rules;

import java.util.ArrayList;
import java.util.List;
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
    public void add(String pointer, String message) {
        var whole = YamlDocument.RULES + pointer;
        problems.add(new RuleProblem(lines.applyAsInt(whole), whole, message));
    }

    /// Compiles a condition of the document, or complains where it stands.
    public @Nullable Condition condition(String pointer, String expression, Variables variables) {
        try {
            return Condition.compile(expression, variables);
        } catch (ConditionRefused refused) {
            refused.problems().forEach(problem -> add(pointer, problem.toString()));
            return null;
        }
    }

    /// Compiles a formula of the document, or complains where it stands.
    public @Nullable Formula formula(String pointer, String expression, Variables variables) {
        try {
            return Formula.compile(expression, variables);
        } catch (ConditionRefused refused) {
            refused.problems().forEach(problem -> add(pointer, problem.toString()));
            return null;
        }
    }

    List<RuleProblem> problems() {
        return List.copyOf(problems);
    }
}
