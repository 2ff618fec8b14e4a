package yihao.e2e.fuzz;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import yihao.e2e.City;

/// What the platform promises of every answer, whatever was asked.
final class WhatIsPromised {

    private static final Pattern INSIDES = Pattern.compile(
            "[A-Za-z]Exception|\\bat [a-z]+(\\.[a-zA-Z]+)+\\(|\\b(yihao|java|jakarta|com\\.mongodb|org\\.springframework)\\.[a-z]+\\.[a-zA-Z]");
    private static final Pattern UNFILLED = Pattern.compile("\\{[a-zA-Z]+}");
    private static final int FROM_A_NO = 400;
    private static final int BROKEN = 500;
    private static final int TOO_LONG = 414;

    private final Map<String, ApiDocument> documents;
    private final Set<String> codes = KnownCodes.all();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    WhatIsPromised(Map<String, ApiDocument> documents) {
        this.documents = documents;
    }

    /// What of it this answer does not keep.
    List<String> brokenBy(MadeUp request, HttpResponse<String> answer) {
        var broken = new ArrayList<String>();
        var status = answer.statusCode();
        if (status == TOO_LONG) {
            return List.of(); // refused before it is a request of anybody
        }
        if (status >= BROKEN) {
            broken.add("broken with " + status);
        }
        if (answer.headers().firstValue("X-Request-Id").isEmpty()) {
            broken.add("without the request's id");
        }
        if (status >= FROM_A_NO && !request.method().equals("HEAD")) {
            broken.addAll(brokenByNo(answer));
        } else if (status < 300) {
            broken.addAll(brokenByYes(request, answer));
        }
        return broken;
    }

    private List<String> brokenByNo(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            return List.of("a no that is no problem: " + answer.statusCode() + " " + type);
        }
        var problem = City.JSON.readTree(answer.body());
        var broken = new ArrayList<String>();
        if (!codes.contains(problem.path("code").asString(""))) {
            broken.add("an unpublished code: " + problem.path("code"));
        }
        if (problem.path("status").asInt(0) != answer.statusCode()
                || problem.path("traceId").asString("").isEmpty()) {
            broken.add("a problem without its status or its request's id");
        }
        if (INSIDES.matcher(answer.body()).find()) {
            broken.add("a problem that shows the insides");
        }
        var told = problem.path("title").asString("") + problem.path("detail").asString("");
        if (UNFILLED.matcher(told).find() || told.contains("violation.")) {
            broken.add("a text with a gap: " + problem.path("code"));
        }
        return broken;
    }

    private List<String> brokenByYes(MadeUp request, HttpResponse<String> answer) {
        var broken = new ArrayList<String>();
        if (request.writes() && Persons.mayNot(request.person(), request.operation())) {
            broken.add("a write by " + request.person());
        }
        if (!request.method().equals(request.operation().method())) {
            return broken;
        }
        var schema = request.operation().answers().get(answer.statusCode());
        if (schema == null) {
            broken.add("an undocumented status: " + answer.statusCode());
        } else if (!schema.isMissingNode() && isJson(answer)) {
            broken.addAll(brokenBySchema(request.operation(), schema, answer.body()));
        }
        return broken;
    }

    private static boolean isJson(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    }

    private List<String> brokenBySchema(Operation operation, JsonNode schema, String body) {
        try {
            City.JSON.readTree(body);
        } catch (JacksonException e) {
            return List.of("an answer that is no JSON");
        }
        return schemas
                .computeIfAbsent(schema, known -> schema(operation, known))
                .validate(body, InputFormat.JSON)
                .stream()
                .map(error -> "not as documented: "
                        + error.getInstanceLocation().toString().replaceAll("\\d+", "n") + " "
                        + error.getMessage().replaceAll("^.*?: ", ""))
                .distinct()
                .limit(3)
                .toList();
    }

    private Schema schema(Operation operation, JsonNode schema) {
        var whole = schema.deepCopy().asObject();
        var document = documents.get(operation.part());
        if (document != null) {
            whole.set("components", document.root().path("components").deepCopy());
        }
        allowNulls(whole);
        return registry.getSchema(whole.toString());
    }

    /// OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own.
    private static void allowNulls(JsonNode node) {
        node.forEach(WhatIsPromised::allowNulls);
        if (node instanceof ObjectNode schema && schema.path("nullable").asBoolean(false)) {
            var other = schema.deepCopy();
            other.remove("nullable");
            schema.removeAll();
            schema.putArray("anyOf").add(other).addObject().put("type", "null");
        }
    }
}
