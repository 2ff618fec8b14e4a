package yihao.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import yihao.gateway.AtTheEdge;

@DisplayName("G2 Who may call what the gateway answers itself")
class OwnDoorsTest extends AtTheEdge {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    @Nullable
    RequestMappingHandlerMapping mapping;

    @Test
    void every_endpoint_of_its_own_is_listed_and_every_listed_one_is_there() {
        var own = Objects.requireNonNull(mapping).getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("yihao."))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> entry.getKey().getPatternsCondition().getPatterns().stream()
                                .map(path -> method + " " + path.getPatternString())))
                .collect(Collectors.toSet());

        assertThat(own).isEqualTo(table().keySet());
    }

    @Test
    void only_what_is_open_to_anyone_answers_without_login() {
        var open = table().keySet().stream()
                .filter(endpoint -> send(to(path(endpoint)).GET()).statusCode() != 401);

        assertThat(open).containsExactlyInAnyOrderElementsOf(openToAnyone().toList());
    }

    @Test
    void who_is_signed_in_may_call_all_of_them() {
        assertThat(table().keySet().stream().map(endpoint -> get(path(endpoint)).statusCode()))
                .containsOnly(200);
    }

    private static Stream<String> openToAnyone() {
        return table().entrySet().stream()
                .filter(row -> "anyone".equals(row.getValue().get("may")))
                .map(Map.Entry::getKey);
    }

    private static String path(String endpoint) {
        var path = endpoint.substring("GET ".length());
        return path.equals("/api/search") ? path + "?q=x" : path;
    }

    private static Map<String, Map<String, String>> table() {
        return new Yaml()
                .load(Objects.requireNonNull(OwnDoorsTest.class.getResourceAsStream("/authorisation/gateway.yaml")));
    }
}
