package yihao.testkit.authorisation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import yihao.testkit.service.ServiceUnderTest;

/// What a running service answers at all, as its frame tells it.
public final class Endpoints {

    private Endpoints() {}

    /// @param name method and path template, as in `GET /api/leads/{id}`
    public record Endpoint(String name, String method, String path, HandlerMethod handler) {}

    public static List<Endpoint> of(ServiceUnderTest service) {
        return service
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry ->
                        !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .distinct()
                .toList();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getPatternValues().stream()
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Endpoint(method + " " + path, method.name(), path, handler)));
    }
}
