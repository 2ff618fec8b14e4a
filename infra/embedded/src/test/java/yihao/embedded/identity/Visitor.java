package yihao.embedded.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A browser, an app or a machine before the provider.
final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String provider;

    Visitor(String provider) {
        this.provider = provider;
    }

    HttpResponse<String> get(String path) throws Exception {
        var uri = URI.create(path.startsWith("http") ? path : provider + path);
        return send(HttpRequest.newBuilder(uri).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return post(path, form, null);
    }

    HttpResponse<String> post(String path, Map<String, String> form, @Nullable String client) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(provider + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
        if (client != null) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)));
        }
        return send(request);
    }

    /// Signs in on the page and answers where the provider sends the browser next.
    String signIn(String user, String password) throws Exception {
        return location(tryToSignIn(user, password));
    }

    HttpResponse<String> tryToSignIn(String user, String password) throws Exception {
        var csrf = CSRF.matcher(get("/login").body());
        if (!csrf.find()) {
            throw new IllegalStateException("No form");
        }
        return post("/login", Map.of("username", user, "password", password, "_csrf", csrf.group(1)));
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
