package yihao.platform.web.problem;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import yihao.platform.web.json.InvalidValue;
import yihao.platform.web.problem.Problems.Violation;

/// Where in the body the reader stopped, and why, in our own words.
final class JsonViolations {

    private static final Map<String, String> CONSTRAINTS = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "size",
            "PastOrPresent", "in-the-future",
            "Past", "in-the-future",
            "Positive", "not-positive",
            "Pattern", "format");

    private JsonViolations() {}

    static Violation of(JacksonException cause) {
        var pointer = cause.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() != null ? step.getPropertyName() : step.getIndex()))
                .collect(Collectors.joining());
        return new Violation(pointer, code(cause));
    }

    static Violation of(String field, @Nullable String constraint) {
        var pointer = "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
        return new Violation(pointer, CONSTRAINTS.getOrDefault(String.valueOf(constraint), "invalid"));
    }

    private static String code(JacksonException cause) {
        return switch (cause) {
            case InvalidValue invalid -> invalid.code();
            case InvalidNullException _ -> "required";
            case UnrecognizedPropertyException _ -> "unknown-field";
            case InvalidFormatException _ -> "wrong-type";
            case MismatchedInputException _ -> "wrong-type";
            default -> cause.getCause() instanceof IllegalArgumentException ? "invalid" : "unreadable";
        };
    }
}
