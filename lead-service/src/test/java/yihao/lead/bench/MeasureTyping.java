package yihao.lead.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// How long somebody who types an investor's name waits for the suggestions and for the first-report
/// warning, through the gateway. Run it from a working directory of its own; it prints percentiles and
/// asserts nothing.
///
/// Arguments: `running.json` of the platform, user, file with one brand a line, how many names to type.
public final class MeasureTyping {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int WARM_UP = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway;
    private final String token;
    private final List<Long> suggested = new ArrayList<>();
    private final List<Long> checked = new ArrayList<>();

    private MeasureTyping(Path running, String user) throws IOException, InterruptedException {
        var platform = JSON.readTree(Files.readString(running));
        this.gateway = platform.path("gateway").asString();
        var password = platform.path("accounts")
                .valueStream()
                .filter(one -> one.path("user").asString().equals(user))
                .findFirst()
                .orElseThrow()
                .path("password")
                .asString();
        var client = platform.path("clients")
                .valueStream()
                .filter(one -> one.path("id").asString().equals("demo-cli"))
                .findFirst()
                .orElseThrow();
        var form = Map.of(
                "grant_type",
                "urn:yihao:demo-password",
                "username",
                user,
                "password",
                password,
                "scope",
                "openid profile");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var basic = java.util.Base64.getEncoder()
                .encodeToString(("demo-cli:" + client.path("secret").asString()).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(platform.path("token").asString()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString()).body();
        this.token = JSON.readTree(answer).path("access_token").asString();
    }

    static void main(String[] args) throws IOException, InterruptedException {
        var measure = new MeasureTyping(Path.of(args[0]), args[1]);
        var brands = Files.readAllLines(Path.of(args[2]));
        var random = new Random(7);
        var many = Integer.parseInt(args[3]);
        for (int i = 0; i < many + WARM_UP; i++) {
            if (i == WARM_UP) {
                measure.suggested.clear();
                measure.checked.clear();
            }
            var name = "山东" + brands.get(random.nextInt(brands.size())).strip() + "新材料";
            measure.type(name.substring(0, 3 + random.nextInt(name.length() - 2)));
        }
        print("suggestions", measure.suggested);
        print("first-report check", measure.checked);
    }

    private void type(String name) throws IOException, InterruptedException {
        suggested.add(timed(
                request("/api/enterprises/suggestions?name=" + encoded(name)).GET()));
        var investor = Map.of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
        var body = JSON.writeValueAsString(Map.of("investor", investor));
        checked.add(timed(request("/api/leads/check")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token);
    }

    private long timed(HttpRequest.Builder request) throws IOException, InterruptedException {
        var from = System.nanoTime();
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return System.nanoTime() - from;
    }

    private static void print(String what, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        System.out.printf(
                "%s: %d asked, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what, sorted.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
