package yihao.gateway.world;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A browser with one person before it: keeps cookies, follows nothing by itself.
public final class Browser {

    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final String gateway;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    public Browser(int port) {
        this.gateway = "http://127.0.0.1:" + port;
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(Redirect.NEVER)
                .build();
    }

    /// Opens a page and follows where it is sent; the answers on the way, the last one being the page.
    public List<HttpResponse<String>> open(String path) {
        var seen = new ArrayList<HttpResponse<String>>();
        var next = Optional.of(URI.create(gateway + path));
        while (next.isPresent() && seen.size() < 10) {
            var answer = send(
                    HttpRequest.newBuilder(next.get()).header("Accept", PAGE).GET());
            seen.add(answer);
            next = answer.headers().firstValue("Location").map(answer.uri()::resolve);
        }
        return seen;
    }

    public void logIn() {
        open("/login");
    }

    public HttpResponse<String> read(String path) {
        return send(xhr(path).GET());
    }

    public HttpResponse<String> change(String path, String body) {
        return send(xhr(path)
                .header(
                        "X-XSRF-TOKEN",
                        cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse(""))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder xhr(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Accept", "application/json");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }
}
