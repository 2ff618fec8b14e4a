package yihao.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A "no" as a value: the published code and the facts that explain it (who holds it, until when, what is missing).
/// The facts are what the caller may see; they fill the translated text and stand beside it in the problem.
public record Refusal(ProblemCode problem, Map<String, Object> facts) {

    public Refusal {
        facts = Map.copyOf(facts);
    }

    public static Refusal of(ProblemCode problem) {
        return new Refusal(problem, Map.of());
    }

    public static Refusal of(ProblemCode problem, String fact, Object value) {
        return new Refusal(problem, Map.of(fact, value));
    }

    /// A no because something is missing: always the whole list, so that nobody has to ask twice.
    public static Refusal missing(ProblemCode problem, Collection<String> what) {
        return new Refusal(problem, Map.of("missing", List.copyOf(what)));
    }
}
