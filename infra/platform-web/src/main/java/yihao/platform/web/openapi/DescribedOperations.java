package yihao.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import yihao.kernel.Act;
import yihao.platform.web.idempotency.Idempotency;

/// A steady name, a summary and the headers of every operation, by what its method takes and answers.
final class DescribedOperations implements GlobalOperationCustomizer {

    private static final String CONTROLLER = "Controller";
    private static final int LONGEST_KEY = 200;

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var subject = method.getBeanType().getSimpleName().replace(CONTROLLER, "");
        var verb = method.getMethod().getName();
        operation.setOperationId(subject + "." + verb);
        operation.setSummary(words(subject) + ": " + words(verb).toLowerCase(Locale.ROOT));
        operation.setTags(List.of(words(subject)));
        if (takes(method, Act.class) && !reads(method)) {
            operation.addParametersItem(idempotencyKey()).addParametersItem(ifMatch());
        }
        if (ResponseEntity.class.isAssignableFrom(method.getMethod().getReturnType())) {
            withVersion(operation, method);
        }
        return operation;
    }

    private static HeaderParameter idempotencyKey() {
        var key = new HeaderParameter();
        key.name(Idempotency.HEADER)
                .description("Of your choice, the same for every attempt at one deed: it is done once.")
                .schema(new StringSchema().minLength(1).maxLength(LONGEST_KEY))
                .example("6f1f7c1e-5d0e-4f0c-9a58-1f6f0d6f7a11");
        return key;
    }

    private static HeaderParameter ifMatch() {
        var match = new HeaderParameter();
        match.name("If-Match")
                .description("The ETag last read: a record changed since is left as it is, and answered with 412.")
                .schema(new StringSchema())
                .example("\"3\"");
        return match;
    }

    /// What is made is answered 201, what is changed 200; which it was, only the method knows.
    private static void withVersion(Operation operation, HandlerMethod method) {
        var ok = operation.getResponses().get("200");
        if (ok == null) {
            return;
        }
        ok.addHeaderObject(
                "ETag", new Header().description("The record's version.").schema(new StringSchema()));
        if (!reads(method)) {
            operation
                    .getResponses()
                    .addApiResponse(
                            "201",
                            new ApiResponse()
                                    .description("Created")
                                    .content(ok.getContent())
                                    .headers(ok.getHeaders()));
        }
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(type);
    }

    private static boolean reads(HandlerMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && Arrays.asList(mapping.method()).contains(RequestMethod.GET);
    }

    /// `takeOver` is Take over.
    private static String words(String name) {
        var words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
