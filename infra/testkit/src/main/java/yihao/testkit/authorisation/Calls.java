package yihao.testkit.authorisation;

import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.multipart.MultipartFile;
import yihao.testkit.authorisation.Endpoints.Endpoint;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;

/// One request for each endpoint, made from the method that answers it.
final class Calls {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String BOUNDARY = "----matrix";
    private static final String FILE = """
            --%1$s\r
            Content-Disposition: form-data; name="file"; filename="sample.csv"\r
            Content-Type: text/csv\r
            \r
            名称\r
            --%1$s--\r
            """.formatted(BOUNDARY);

    private final Samples samples;

    /// Ids of records that are there, by the word in the address: `leads`.
    private final Map<String, String> records = new HashMap<>();

    Calls(Samples samples) {
        this.samples = samples;
    }

    void remember(String record, String id) {
        records.putIfAbsent(record, id);
    }

    static boolean makesRecords(Endpoint endpoint) {
        return endpoint.method().equals("POST")
                && endpoint.path().startsWith("/api/")
                && !endpoint.path().contains("{");
    }

    /// Whether the endpoint is about one record that is there.
    boolean reaches(Endpoint endpoint) {
        return VARIABLE.matcher(endpoint.path()).results().count() == 1 && records.containsKey(word(endpoint.path()));
    }

    Answer send(Endpoint endpoint, Http caller) {
        var parameters = Arrays.asList(endpoint.handler().getMethod().getParameters());
        var path = path(endpoint, parameters) + query(parameters);
        if (parameters.stream().anyMatch(one -> one.getType() == MultipartFile.class)) {
            return caller.send(
                    endpoint.method(), path, FILE, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        }
        return caller.send(endpoint.method(), path, body(parameters));
    }

    private @Nullable Object body(List<Parameter> parameters) {
        return parameters.stream()
                .filter(one -> one.isAnnotationPresent(RequestBody.class))
                .findFirst()
                .map(one -> samples.of(one.getParameterizedType(), one.getName(), one))
                .orElse(null);
    }

    private String path(Endpoint endpoint, List<Parameter> parameters) {
        var known = records.get(word(endpoint.path()));
        var first = new boolean[] {true};
        return VARIABLE.matcher(endpoint.path()).replaceAll(found -> {
            var isRecord = first[0] && known != null;
            first[0] = false;
            return isRecord ? known : variable(found.group(1), parameters);
        });
    }

    private String variable(String name, List<Parameter> parameters) {
        return parameters.stream()
                .filter(one -> one.isAnnotationPresent(PathVariable.class)
                        && one.getName().equals(name))
                .findFirst()
                .filter(one -> one.getType() != String.class)
                .map(one -> encoded(samples.of(one.getType(), name, one)))
                .orElse("none-such");
    }

    /// What the last fixed word before the first variable names: `leads` of `/api/leads/{id}/judgement`.
    static String word(String path) {
        var brace = path.indexOf("/{");
        var fixed = brace < 0 ? path : path.substring(0, brace);
        return fixed.substring(fixed.lastIndexOf('/') + 1);
    }

    private String query(List<Parameter> parameters) {
        var query = new ArrayList<String>();
        for (var one : parameters) {
            var param = one.getAnnotation(RequestParam.class);
            if (param != null
                    && param.required()
                    && param.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                    && one.getType() != MultipartFile.class) {
                query.add((param.value().isEmpty() ? one.getName() : param.value()) + "=" + encoded(sample(one)));
            }
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private Object sample(Parameter one) {
        Type type = one.getParameterizedType();
        return one.getType() == List.class ? "1" : samples.of(type, one.getName(), one);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }
}
