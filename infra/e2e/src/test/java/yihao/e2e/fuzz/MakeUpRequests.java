package yihao.e2e.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes up one request after the other, each operation in its turn: a third as the document says, the others wrong in
/// one or two places.
final class MakeUpRequests {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "application/json;charset=utf-16",
            "multipart/form-data",
            "multipart/form-data; boundary=b",
            "nonsense",
            "*/*",
            "application/octet-stream");
    private static final Map<String, List<String>> HEADERS = Map.of(
            "If-Match",
                    List.of(
                            "\"0\"",
                            "\"1\"",
                            "*",
                            "W/\"2\"",
                            "nonsense",
                            "\"99999999999999999999\"",
                            "\"\"",
                            "\"1\",\"2\""),
            "If-None-Match", List.of("*", "\"1\"", "nonsense"),
            "Idempotency-Key", List.of(" ", "k".repeat(201), "k".repeat(200), "same", "$ne", "{\"$gt\":\"\"}"),
            "Accept", List.of("text/html", "application/xml", "image/png", "nonsense", "*/*;q=0"),
            "Accept-Language", List.of("en", "xx", "nonsense;q=9", "*", "en-GB;q=0.1,zh;q=0.9", "-", "zh-Hant-TW-x-y"),
            "X-Request-Id", List.of("../../etc/passwd", "a b", "${jndi:ldap://127.0.0.1/a}", "12345678"),
            "traceparent", List.of("nonsense", "00-0-0-0", "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
            "X-Acting-For", List.of("system.admin", "bureau.head", "{\"$ne\":null}", "zhangdian.head"),
            "Range", List.of("bytes=0-0", "bytes=9-1", "nonsense"),
            "X-Forwarded-Host", List.of("elsewhere.example"));

    private final ApiDocument document;
    private final KnownValues known;
    private final Persons persons;
    private final RandomGenerator random;
    private final ValidValues valid;
    private final HostileValues hostile;

    MakeUpRequests(ApiDocument document, KnownValues known, Persons persons, RandomGenerator random) {
        this.persons = persons;
        this.document = document;
        this.known = known;
        this.random = random;
        this.valid = new ValidValues(document, known, random);
        this.hostile = new HostileValues(random);
    }

    /// What is wrong with a request, where something is.
    private enum Wrong {
        PATH,
        QUERY,
        BODY,
        WHOLE_BODY,
        TYPE,
        HEADER,
        METHOD;

        static Wrong any(Operation operation, RandomGenerator random) {
            var likely = operation.writes() ? List.of(BODY, BODY, BODY, BODY) : List.of(QUERY, QUERY, QUERY, PATH);
            var all = new ArrayList<>(likely);
            all.addAll(List.of(values()));
            return all.get(random.nextInt(all.size()));
        }
    }

    MadeUp of(Operation operation) {
        var wrong = random.nextInt(3) == 0 ? null : Wrong.any(operation, random);
        var headers = new HashMap<String, String>();
        var body = operation.body().isMissingNode() ? null : body(operation, wrong, headers);
        if (operation.writes()) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        headers.put("Accept-Language", random.nextBoolean() ? "zh-CN" : "en-GB");
        if (wrong == Wrong.HEADER || random.nextInt(12) == 0) {
            var name = List.copyOf(HEADERS.keySet()).get(random.nextInt(HEADERS.size()));
            var values = HEADERS.getOrDefault(name, List.of());
            headers.put(name, values.get(random.nextInt(values.size())));
        }
        var method = wrong == Wrong.METHOD ? METHODS.get(random.nextInt(METHODS.size())) : operation.method();
        var address = path(operation, wrong == Wrong.PATH) + query(operation, wrong == Wrong.QUERY);
        return new MadeUp(operation, persons.any(operation, random), method, address, headers, body);
    }

    private byte[] body(Operation operation, @Nullable Wrong wrong, Map<String, String> headers) {
        headers.put(
                "Content-Type",
                wrong == Wrong.TYPE
                        ? TYPES.get(random.nextInt(TYPES.size()))
                        : operation.isForm() ? Form.TYPE : "application/json");
        if (wrong == Wrong.WHOLE_BODY) {
            return hostile.body();
        }
        var content = valid.of("body", operation.body());
        if (operation.isForm()) {
            return Form.of(content, wrong == Wrong.BODY ? hostile : null);
        }
        var text = wrong == Wrong.BODY ? hostile.wrong(content) : content.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String path(Operation operation, boolean wrong) {
        var path = operation.path();
        for (var parameter : operation.parameters()) {
            if (parameter.isIn("path")) {
                var value = wrong ? hostile.text() : pathValue(operation, parameter);
                path = path.replace("{" + parameter.name() + "}", escaped(value.isEmpty() ? " " : value));
            }
        }
        return path;
    }

    private String pathValue(Operation operation, Operation.Parameter parameter) {
        return random.nextInt(10) == 0
                ? text(valid.of(parameter.name(), parameter.schema()))
                : known.inPath(operation.path(), parameter.name(), random)
                        .orElseGet(() -> text(valid.of(parameter.name(), parameter.schema())));
    }

    private String query(Operation operation, boolean wrong) {
        var asked = operation.parameters().stream()
                .filter(parameter -> parameter.isIn("query")
                        && !document.resolved(parameter.schema()).has("properties"))
                .filter(parameter -> parameter.required() || random.nextInt(3) == 0)
                .toList();
        var query = asked.stream()
                .map(parameter ->
                        parameter.name() + "=" + escaped(text(valid.of(parameter.name(), parameter.schema()))))
                .collect(Collectors.toCollection(ArrayList::new));
        if (wrong) {
            var names = operation.parameters().stream()
                    .filter(parameter -> parameter.isIn("query"))
                    .map(Operation.Parameter::name)
                    .collect(Collectors.toCollection(ArrayList::new));
            names.addAll(List.of("unheard", "limit", "after"));
            query.add(names.get(random.nextInt(names.size())) + "=" + escaped(hostile.text()));
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
