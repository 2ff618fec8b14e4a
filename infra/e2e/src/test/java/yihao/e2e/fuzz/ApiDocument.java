package yihao.e2e.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The OpenAPI document of one part, as it is served.
///
/// @param part whose it is: `lead`
record ApiDocument(String part, JsonNode root) {

    List<Operation> operations() {
        var found = new ArrayList<Operation>();
        root.path("paths")
                .forEachEntry((path, methods) ->
                        methods.forEachEntry((method, operation) -> found.add(operation(path, method, operation))));
        return found;
    }

    /// What a reference stands for; anything else as it is.
    JsonNode resolved(JsonNode schema) {
        var there = schema.path("$ref").asString("");
        return there.isEmpty() ? schema : root.at(there.substring(1));
    }

    private Operation operation(String path, String method, JsonNode operation) {
        var parameters = new ArrayList<Operation.Parameter>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(new Operation.Parameter(
                        parameter.path("name").asString(),
                        parameter.path("in").asString(),
                        parameter.path("required").asBoolean(false),
                        parameter.path("schema"))));
        var content = operation.at("/requestBody/content");
        var type = content.propertyNames().stream().findFirst().orElse("");
        return new Operation(
                part,
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                type,
                content.path(type).path("schema"),
                answers(operation));
    }

    private static TreeMap<Integer, JsonNode> answers(JsonNode operation) {
        var answers = new TreeMap<Integer, JsonNode>();
        operation.path("responses").forEachEntry((status, answer) -> {
            if (status.startsWith("2")) {
                var content = answer.path("content");
                var type = content.propertyNames().stream().findFirst().orElse("");
                answers.put(Integer.valueOf(status), content.path(type).path("schema"));
            }
        });
        return answers;
    }
}
