package yihao.testkit.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What one service calls of another, held against what the other has released: path, method, parameters, the fields
/// that are sent and those that are read.
public final class CalledApis {

    private static final Pattern PEER = Pattern.compile("http://([a-z]+)");

    private CalledApis() {}

    /// The clients of a service: `yihao.lead`.
    public static List<Class<?>> clientsIn(String root) {
        return new ClassFileImporter()
                .importPackages(root).stream()
                        .filter(type -> type.isAnnotatedWith(FeignClient.class))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }

    /// What a client asks of a released service that it does not have.
    public static List<String> brokenBy(Class<?> client) {
        var url =
                Objects.requireNonNull(client.getAnnotation(FeignClient.class)).url();
        var peer = PEER.matcher(url);
        return peer.matches()
                ? brokenBy(client, ReleasedApi.of(peer.group(1)))
                : List.of("Which service is " + url + "?");
    }

    static List<String> brokenBy(Class<?> client, OpenAPI released) {
        return Arrays.stream(client.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .flatMap(method -> brokenBy(method, released).stream())
                .sorted()
                .toList();
    }

    private static List<String> brokenBy(Method call, OpenAPI released) {
        var mapping = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(call, RequestMapping.class));
        var verb = mapping.method()[0].name();
        var path = mapping.path()[0];
        var what = verb + " " + path;
        var item = released.getPaths().get(path);
        var operation = item == null ? null : item.readOperationsMap().get(PathItem.HttpMethod.valueOf(verb));
        if (operation == null) {
            return List.of(what + " is not released");
        }
        var fields = new ComparedFields(released.getComponents().getSchemas());
        sent(call, operation, fields);
        answered(call, operation, fields);
        return fields.broken().stream().map(broken -> what + ": " + broken).toList();
    }

    private static void sent(Method call, Operation operation, ComparedFields fields) {
        var known = new ArrayList<String>();
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> known.add(parameter.getName()));
        }
        for (var parameter : call.getParameters()) {
            var asked = parameter.getAnnotation(RequestParam.class);
            if (asked != null && !known.contains(asked.value())) {
                fields.tell("it takes no parameter " + asked.value());
            }
            if (parameter.isAnnotationPresent(RequestBody.class)) {
                fields.areTaken(
                        parameter.getParameterizedType(),
                        json(operation.getRequestBody().getContent()));
            }
        }
    }

    private static void answered(Method call, Operation operation, ComparedFields fields) {
        var type = call.getReturnType();
        if (type == void.class) {
            return;
        }
        if (!type.isAnnotationPresent(JsonIgnoreProperties.class)) {
            fields.tell(type.getSimpleName() + " would not be read any more with a field more");
        }
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                fields.areGiven(call.getGenericReturnType(), json(answer.getContent()));
            }
        });
    }

    private static @Nullable Schema<?> json(Content content) {
        var json = content.get("application/json");
        return json == null ? null : json.getSchema();
    }
}
