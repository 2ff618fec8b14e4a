package yihao.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private static final Set<String> OPEN = Set.of("anyone", "signed-in");
    private static final String DECISION =
            "{\"kind\":\"CLIENT\",\"name\":\"liaison-x\",\"action\":\"WITHDRAWN\",\"reason\":\"left\"}";

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
                .filter(endpoint -> send(request(to(path(endpoint)), endpoint)).statusCode() != 401);

        assertThat(open).containsExactlyInAnyOrderElementsOf(openToAnyone().toList());
    }

    @Test
    void who_is_signed_in_may_call_what_asks_for_no_function() {
        assertThat(table().entrySet().stream()
                        .filter(row -> OPEN.contains(row.getValue().get("may")))
                        .map(row -> get(path(row.getKey())).statusCode()))
                .containsOnly(200);
    }

    @Test
    void who_has_none_of_the_functions_asked_for_is_turned_away() {
        assertThat(table().entrySet().stream()
                        .filter(row -> !OPEN.contains(row.getValue().get("may")))
                        .map(row -> send(request(with(path(row.getKey())), row.getKey()))
                                .statusCode()))
                .containsOnly(403);
    }

    private static HttpRequest.Builder request(HttpRequest.Builder to, String endpoint) {
        return endpoint.startsWith("GET ")
                ? to.GET()
                : to.header("Content-Type", "application/json").POST(BodyPublishers.ofString(DECISION));
    }

    private static Stream<String> openToAnyone() {
        return table().entrySet().stream()
                .filter(row -> "anyone".equals(row.getValue().get("may")))
                .map(Map.Entry::getKey);
    }

    private static String path(String endpoint) {
        var path = endpoint.substring(endpoint.indexOf(' ') + 1);
        return path.equals("/api/search") ? path + "?q=x" : path;
    }

    private static Map<String, Map<String, String>> table() {
        return new Yaml()
                .load(Objects.requireNonNull(OwnDoorsTest.class.getResourceAsStream("/authorisation/gateway.yaml")));
    }
}
