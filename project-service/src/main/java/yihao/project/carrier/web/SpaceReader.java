package yihao.project.carrier.web;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.web.Malformed;
import yihao.platform.web.json.InvalidValue;
import yihao.platform.web.problem.BeanViolations;
import yihao.platform.web.problem.Problems.Violation;
import yihao.project.carrier.KeepSpaces.Typed;

/// Reads each space of a batch on its own: one that cannot be read keeps no other out.
@Component
class SpaceReader {

    private final JsonMapper json;
    private final Validator validator;

    SpaceReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// @param violations none where it could be read
    record Read(Optional<Typed> typed, List<Violation> violations) {

        private static Read not(List<Violation> violations) {
            return new Read(Optional.empty(), violations);
        }
    }

    Read read(JsonNode item) {
        if (!item.isObject()) {
            return Read.not(List.of(new Violation("", "wrong-type")));
        }
        try {
            var request = json.treeToValue(item, SpaceRequest.class);
            var violations = BeanViolations.of(request, validator);
            return violations.isEmpty() ? new Read(Optional.of(request.typed()), List.of()) : Read.not(violations);
        } catch (Malformed e) {
            return Read.not(List.of(new Violation(e.where(), e.violation())));
        } catch (JacksonException e) {
            return Read.not(List.of(violation(e)));
        }
    }

    private static Violation violation(JacksonException e) {
        var pointer = e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
        return new Violation(
                pointer,
                switch (e) {
                    case InvalidValue invalid -> invalid.code();
                    case UnrecognizedPropertyException _ -> "unknown-field";
                    default -> "wrong-type";
                });
    }
}
