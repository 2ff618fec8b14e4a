package yihao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.gateway.world.World;

/// A running gateway with the fake world behind it, spoken to over real HTTP.
@SpringBootTest(
        classes = Gateway.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=gateway",
            "logging.level.yihao.gateway.RequestId=warn",
            "yihao.sessions.kept-in=memory",
            "spring.cloud.loadbalancer.health-check.interval=300ms",
            "yihao.instances.skip=500ms",
            "yihao.breaker.open=400ms",
            "yihao.limits.named.greedy.requests=5",
            "yihao.joins.timeout=2s",
            "yihao.joins.fresh=50ms",
            "yihao.breaker.verdict=500ms",
            "yihao.breaker.minimum-calls=5",
            "yihao.routes.talent.timeout=2s"
        })
public abstract class AtTheEdge {

    /// Far beyond what anything here takes, however busy the machine is.
    protected static final Duration SOON = Duration.ofSeconds(20);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry settings) {
        settings.add("yihao.services.lead.url", World.LEAD::url);
        settings.add("yihao.services.project.url", World.PROJECT::url);
        settings.add("yihao.services.reward.url", () -> World.REWARD.url() + "," + World.SECOND_REWARD.url());
        settings.add("yihao.services.talent.url", World.TALENT::url);
        settings.add("yihao.gateway.runner-url", World.TALENT::url);
        settings.add("yihao.identity.issuer", World.PROVIDER::issuer);
    }

    @BeforeEach
    void everybodyAnswers() {
        World.forget();
    }

    protected HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    /// A request of a machine or an app: with a token of Li Wei.
    protected HttpRequest.Builder with(String path) {
        return to(path).header("Authorization", "Bearer " + World.PROVIDER.bearer("li.wei"));
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected HttpResponse<String> get(String path) {
        return send(with(path).GET());
    }

    protected CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString());
    }

    protected static HttpRequest.Builder with(HttpRequest.Builder request, String method, @Nullable String body) {
        return request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
    }

    protected static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    protected static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = json(response);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).isEqualTo("urn:problem:" + code.replace('.', ':'));
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("instance").asString()).startsWith("/");
        assertThat(problem.path("traceId").asString()).isNotIn("", "-");
    }
}
