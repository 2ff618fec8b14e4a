package yihao.e2e.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A made-up request.
///
/// @param person who sends it
/// @param address path and query, escaped
record MadeUp(
        Operation operation,
        String person,
        String method,
        String address,
        Map<String, String> headers,
        byte @Nullable [] body) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    boolean writes() {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    HttpRequest.Builder to(String gateway) {
        var request = HttpRequest.newBuilder(URI.create(gateway + address))
                .timeout(LONGEST)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return request;
    }

    /// For a shell in which `$GATEWAY` and `$TOKEN` are set.
    String asCurl() {
        var told = headers.entrySet().stream()
                .map(header -> " -H " + quoted(header.getKey() + ": " + header.getValue()))
                .collect(Collectors.joining());
        var command = "curl -i -X " + method + " \"$GATEWAY\"" + quoted(address) + told
                + (person.equals(Persons.NOBODY) ? "" : " -H \"Authorization: Bearer $TOKEN\"");
        return body == null
                ? command + " # by " + person
                : "echo " + Base64.getEncoder().encodeToString(body) + " | base64 -d | " + command
                        + " --data-binary @- # by " + person;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
