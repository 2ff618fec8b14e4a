package yihao.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Somebody who signs in on the provider's page and then has a session.
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private final City city;

    Browser(City city) {
        this.city = city;
    }

    void signIn(String user) {
        var page = page(city.gateway() + "/oauth2/authorization/yihao");
        var csrf = CSRF.matcher(page.body());
        if (!csrf.find()) {
            throw new AssertionError("No form to sign in: " + page);
        }
        var form = "username=%s&password=%s&_csrf=%s".formatted(user, encoded(city.passwordOf(user)), csrf.group(1));
        send(HttpRequest.newBuilder(page.uri())
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(city.gateway() + path)).header("Accept", "application/json"));
    }

    /// The provider leads back only to what was asked for as a page.
    private HttpResponse<String> page(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
    }

    /// What whoever has it is signed in with.
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("yihao-session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
