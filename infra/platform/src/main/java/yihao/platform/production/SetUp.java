package yihao.platform.production;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The settings of a process as they are in force, by name.
///
/// @param lookup the value behind a name, or null
record SetUp(UnaryOperator<@Nullable String> lookup) {

    private static final String CLOSED = "yihao.production.closed-network";
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

    /// Whether the process knows the setting at all, however empty.
    boolean isNamed(String name) {
        return lookup.apply(name) != null;
    }

    boolean has(String name) {
        return !value(name).isBlank();
    }

    String value(String name) {
        return Objects.requireNonNullElse(lookup.apply(name), "");
    }

    boolean isGateway() {
        return value("spring.application.name").equals("gateway");
    }

    /// Nobody signs in at a public gateway: it has neither a store nor a secret.
    boolean keepsSecrets() {
        return !isGateway() || !value("yihao.gateway.profile").equals("public");
    }

    /// A name in `yihao.production.closed-network` says that this connection never leaves a network of the operator's.
    boolean staysInside(String connection) {
        return words(CLOSED).anyMatch(connection::equals);
    }

    Stream<String> words(String name) {
        return Arrays.stream(value(name).split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    boolean isHttps(String name) {
        return value(name).toLowerCase(Locale.ROOT).startsWith("https://");
    }

    boolean isElsewhere(String name) {
        try {
            return !LOOPBACK.contains(String.valueOf(URI.create(value(name)).getHost()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
