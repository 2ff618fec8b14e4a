package yihao.gateway.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import yihao.gateway.RequestId;

/// Writes problems: the only place where the gateway answers a "no".
public final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final JsonMapper json;
    private final ResourceBundleMessageSource texts = texts();

    public Problems(JsonMapper json) {
        this.json = json;
    }

    private static ResourceBundleMessageSource texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("gateway");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    public Mono<Void> write(ServerWebExchange exchange, GatewayProblem problem) {
        return write(exchange, GatewayRefused.of(problem));
    }

    public Mono<Void> write(ServerWebExchange exchange, GatewayRefused refused) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(refused);
        }
        var problem = refused.problem();
        var locale = language(exchange.getRequest().getHeaders());
        response.setStatusCode(problem.status());
        var headers = response.getHeaders();
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(locale);
        headers.setCacheControl("no-store");
        headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        if (refused.retryAfter() instanceof Duration after) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, after.plusMillis(999).toSeconds())));
        }
        log.debug("{} answers {}", RequestId.of(exchange), problem.code());
        var body = json.writeValueAsBytes(body(exchange, refused, locale));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private Map<String, Object> body(ServerWebExchange exchange, GatewayRefused refused, Locale locale) {
        var problem = refused.problem();
        var part = refused.facts().getOrDefault("part", "");
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:problem:" + problem.code().replace('.', ':'));
        body.put("title", text(problem, "title", locale, part));
        body.put("status", problem.status().value());
        body.put("detail", text(problem, "detail", locale, part));
        body.put("instance", exchange.getRequest().getURI().getRawPath());
        body.put("code", problem.code());
        body.put("traceId", RequestId.of(exchange));
        body.putAll(refused.facts());
        return body;
    }

    String text(GatewayProblem problem, String which, Locale locale, String part) {
        var name = part.isEmpty() ? "" : texts.getMessage("part." + part, null, part, locale);
        return texts.getMessage(problem.code() + "." + which, new @Nullable Object[] {name}, locale);
    }

    private static Locale language(HttpHeaders headers) {
        try {
            var best = Locale.lookup(headers.getAcceptLanguage(), LANGUAGES);
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException _) {
            return Locale.CHINESE;
        }
    }
}
