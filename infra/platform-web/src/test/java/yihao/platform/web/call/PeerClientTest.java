package yihao.platform.web.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("G2 A call to another service of two instances")
class PeerClientTest {

    private static final Peers PEERS =
            new Peers(Map.of("project", List.of(URI.create("http://one:8082"), URI.create("http://two:8082"))));

    private final List<String> called = new ArrayList<>();

    @Test
    void goes_to_each_in_turn_with_its_path_and_query() throws IOException {
        var client = new PeerClient(
                this::answer,
                new Peers(Map.of("project", List.of(URI.create("http://one:8082"), URI.create("http://two:8082")))));

        client.execute(request(HttpMethod.GET, "http://project/internal/officer-work?officer=%E5%BC%A0"), options());
        client.execute(request(HttpMethod.GET, "http://project/internal/projects/p%201"), options());

        assertThat(called)
                .containsExactly(
                        "http://one:8082/internal/officer-work?officer=%E5%BC%A0",
                        "http://two:8082/internal/projects/p%201");
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(HttpMethod.GET, new ConnectException("refused"), 2),
                Arguments.of(HttpMethod.POST, new ConnectException("refused"), 2),
                Arguments.of(HttpMethod.GET, new IOException("reset"), 2),
                Arguments.of(HttpMethod.POST, new IOException("reset"), 1),
                Arguments.of(HttpMethod.PUT, new IOException("reset"), 1),
                Arguments.of(HttpMethod.GET, new SocketTimeoutException("too slow"), 1));
    }

    @ParameterizedTest(name = "{0} after {1}: {2} instances")
    @MethodSource("errors")
    void goes_on_to_the_other_only_if_nothing_can_have_been_done(HttpMethod method, IOException error, int instances) {
        var client = new PeerClient(
                (request, _) -> {
                    called.add(request.url());
                    throw error;
                },
                PEERS);

        assertThatThrownBy(() -> client.execute(request(method, "http://project/internal/x"), options()))
                .isSameAs(error);
        assertThat(called).hasSize(instances);
    }

    @Test
    void leaves_other_addresses_as_they_are() throws IOException {
        new PeerClient(this::answer, PEERS).execute(request(HttpMethod.GET, "http://127.0.0.1:9/x"), options());

        assertThat(called).containsExactly("http://127.0.0.1:9/x");
    }

    private Response answer(Request request, Request.Options options) {
        called.add(request.url());
        return Response.builder().status(200).request(request).build();
    }

    private static Request request(HttpMethod method, String url) {
        return Request.create(method, url, Map.of(), Request.Body.empty(), new RequestTemplate());
    }

    private static Request.Options options() {
        return new Request.Options();
    }
}
