package yihao.lead.intake.web;

import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.json.InvalidValue;
import yihao.platform.web.problem.BeanViolations;
import yihao.platform.web.problem.Problems.Violation;

/// Reads one item of a batch by itself, so that a bad one does not spoil the others.
record ItemReader(JsonMapper json, Validator validator) {

    private static final int LONGEST_ID = 100;

    sealed interface Item permits ReadItem, BadItem {}

    record ReadItem(String externalId, String hash, LeadRequest report) implements Item {}

    record BadItem(@Nullable String externalId, List<Violation> violations) implements Item {}

    Item read(JsonNode node) {
        if (!(node instanceof ObjectNode item)) {
            return new BadItem(null, List.of(new Violation("", "wrong-type")));
        }
        var id = item.path("externalId").asString("");
        if (id.isBlank() || id.length() > LONGEST_ID) {
            return new BadItem(null, List.of(new Violation("/externalId", "required")));
        }
        try {
            var hash = LedgerFiles.sha256(item.toString().getBytes(StandardCharsets.UTF_8));
            var report = json.treeToValue(item.deepCopy().without("externalId"), LeadRequest.class);
            var violations = violations(report);
            return violations.isEmpty() ? new ReadItem(id, hash, report) : new BadItem(id, violations);
        } catch (JacksonException e) {
            return new BadItem(id, List.of(violation(e)));
        }
    }

    List<Violation> violations(LeadRequest report) {
        return BeanViolations.of(report, validator);
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
