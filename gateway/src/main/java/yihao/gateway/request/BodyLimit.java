package yihao.gateway.request;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;
import yihao.gateway.problem.Problems;

/// Refuses bodies over the limit: at once when the length is announced, else as soon as it is passed, so that a
/// service never sees a whole body that is too large.
final class BodyLimit implements WebFilter, Ordered {

    /// Who is still sending when the connection is closed does not read the answer. Up to so many times the limit the
    /// rest is taken in and thrown away, so that it is read.
    private static final long WORTH_READING_ON = 4;

    private final RequestSettings settings;
    private final Problems problems;

    BodyLimit(RequestSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var limit = limitOf(exchange.getRequest());
        var announced = exchange.getRequest().getHeaders().getContentLength();
        if (announced > limit) {
            if (announced > limit * WORTH_READING_ON || waits(exchange.getRequest())) {
                exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
            }
            return problems.write(exchange, GatewayProblem.BODY_TOO_LARGE);
        }
        return chain.filter(exchange.mutate()
                .request(new Counted(exchange.getRequest(), limit))
                .build());
    }

    /// A sender that asks before it sends, sends nothing after this answer.
    private static boolean waits(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(HttpHeaders.EXPECT);
    }

    private long limitOf(ServerHttpRequest request) {
        var type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        var isFile = type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
        return (isFile ? settings.fileLimit() : settings.bodyLimit()).toBytes();
    }

    private static final class Counted extends ServerHttpRequestDecorator {

        private final long limit;

        Counted(ServerHttpRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var seen = new AtomicLong();
            return super.getBody().map(buffer -> {
                if (seen.addAndGet(buffer.readableByteCount()) > limit) {
                    DataBufferUtils.release(buffer);
                    throw GatewayRefused.of(GatewayProblem.BODY_TOO_LARGE);
                }
                return buffer;
            });
        }
    }
}
