package yihao.rules;

import dev.cel.bundle.Cel;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A compiled CEL expression. The one place that knows the library's compiler and runtime.
record Expression(String text, Variables variables, Program program) {

    enum Answer {
        TRUTH(SimpleType.BOOL),
        DECIMAL(Language.DECIMAL);

        final CelType type;

        Answer(CelType type) {
            this.type = type;
        }
    }

    private record Speech(Variables variables, Answer answer) {}

    private static final int MOST_LANGUAGES = 200;

    /// Most variables are declared in code, so these are few; rule data that name their own do not fill it without end.
    private static final Map<Speech, Cel> LANGUAGES = new ConcurrentHashMap<>();

    private static Cel language(Speech speech) {
        return LANGUAGES.size() < MOST_LANGUAGES || LANGUAGES.containsKey(speech)
                ? LANGUAGES.computeIfAbsent(speech, one -> Language.of(one.variables(), one.answer().type))
                : Language.of(speech.variables(), speech.answer().type);
    }

    static Expression compile(String text, Variables variables, Answer answer) {
        var language = language(new Speech(variables, answer));
        var compiled = language.compile(text);
        if (compiled.hasError()) {
            throw new ConditionRefused(
                    text, compiled.getErrors().stream().map(Expression::problem).toList());
        }
        try {
            var tree = compiled.getAst();
            refuseBinaryFractions(text, tree);
            return new Expression(text, variables, language.createProgram(tree));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new ConditionRefused(
                    text, List.of(new ConditionRefused.Problem(1, 1, String.valueOf(e.getMessage()))));
        }
    }

    Object evaluate(Map<String, ?> facts) {
        try {
            return program.eval(Facts.converted(facts, variables));
        } catch (CelEvaluationException e) {
            throw new ConditionFailed(text, String.valueOf(e.getMessage()));
        }
    }

    private static ConditionRefused.Problem problem(CelIssue issue) {
        var place = issue.getSourceLocation();
        return new ConditionRefused.Problem(
                Math.max(1, place.getLine()), Math.max(0, place.getColumn()) + 1, issue.getMessage());
    }

    /// The checker already refuses a double beside a decimal; a double among doubles is refused here.
    private static void refuseBinaryFractions(String text, CelAbstractSyntaxTree tree) {
        var problems = tree.getTypeMap().entrySet().stream()
                .filter(entry -> entry.getValue().equals(SimpleType.DOUBLE))
                .map(entry -> tree.getSource().getPositionsMap().getOrDefault(entry.getKey(), 0))
                .sorted()
                .map(offset -> tree.getSource().getOffsetLocation(offset))
                .map(place -> new ConditionRefused.Problem(
                        place.map(at -> at.getLine()).orElse(1),
                        place.map(at -> at.getColumn()).orElse(0) + 1,
                        "a binary fraction; write decimal('…')"))
                .toList();
        if (!problems.isEmpty()) {
            throw new ConditionRefused(text, problems);
        }
    }
}
