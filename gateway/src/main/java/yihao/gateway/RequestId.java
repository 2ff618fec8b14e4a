package yihao.gateway;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Gives each request the number by which it is found again, from the browser to the last log line: the caller's own
/// when it is a plain one, else that of its trace. It is passed on, returned, and stands in the line that records the
/// request.
public final class RequestId implements WebFilter, Ordered {

    public static final String HEADER = "X-Request-Id";

    private static final Logger log = LoggerFactory.getLogger(RequestId.class);
    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern PUBLIC_LINK = Pattern.compile("^(/+(?:api/+)?public/+[^/]+/+).+$");

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var given = exchange.getRequest().getHeaders().getFirst(HEADER);
        var id = given != null && PLAIN.matcher(given).matches()
                ? given
                : traceOf(exchange).orElseGet(() -> UUID.randomUUID().toString());
        var numbered = exchange.mutate()
                .request(request -> request.headers(headers -> headers.set(HEADER, id)))
                .build();
        numbered.getAttributes().put(ATTRIBUTE, id);
        var started = System.nanoTime();
        var response = numbered.getResponse();
        response.getHeaders().set(HEADER, id);
        response.beforeCommit(() -> {
            response.getHeaders().set(HEADER, id);
            record(numbered, id, (System.nanoTime() - started) / 1_000_000);
            return Mono.empty();
        });
        return chain.filter(numbered);
    }

    /// Who gives no number of its own is found by that of the trace, which goes on into events and other services.
    private static Optional<String> traceOf(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(observed -> observed.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId());
    }

    private static void record(ServerWebExchange exchange, String id, long millis) {
        try (var _ = MDC.putCloseable("requestId", id)) {
            var request = exchange.getRequest();
            log.info(
                    "{} {} {} in {} ms",
                    request.getMethod(),
                    PlainNames.of(request.getPath())
                            ? withoutKeys(request.getURI().getRawPath())
                            : "…",
                    exchange.getResponse().getStatusCode(),
                    millis);
        }
    }

    /// What follows a public path's name may be a link somebody was sent: whoever has it may do what it allows.
    static String withoutKeys(String path) {
        return PUBLIC_LINK.matcher(path).replaceFirst("$1…");
    }

    public static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, "-");
    }
}
