package yihao.gateway.instance;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import reactor.util.retry.RetrySpec;

/// Goes on to another instance when one is not there. Who refused the connection was sent nothing, so
/// every request may go on; what broke on its way may have been done, so only a read does. An answer,
/// whatever it says, is one.
public final class NextInstance {

    private final ReactorLoadBalancerExchangeFilterFunction balancer;
    private final Skipped skipped;
    private final int attempts;

    NextInstance(ReactorLoadBalancerExchangeFilterFunction balancer, Skipped skipped, int attempts) {
        this.balancer = balancer;
        this.skipped = skipped;
        this.attempts = attempts;
    }

    /// A request of a route, which begins with `lb://`.
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Mono.defer(() -> chain.filter(exchange))
                .doOnError(NextInstance::isRefusal, _ -> {
                    if (exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR) instanceof URI missed) {
                        skipped.note(missed);
                    }
                })
                .retryWhen(again().filter(error -> !exchange.getResponse().isCommitted()
                                && mayGoOn(exchange.getRequest().getMethod(), error))
                        .doBeforeRetry(_ -> ServerWebExchangeUtils.reset(exchange)));
    }

    /// A request of our own to `http://<part>/…`.
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        ExchangeFunction noting =
                chosen -> next.exchange(chosen).doOnError(NextInstance::isRefusal, _ -> skipped.note(chosen.url()));
        return balancer.filter(request, noting).retryWhen(again().filter(error -> mayGoOn(request.method(), error)));
    }

    private RetrySpec again() {
        return Retry.max(attempts).onRetryExhaustedThrow((_, last) -> last.failure());
    }

    private static boolean mayGoOn(HttpMethod method, Throwable error) {
        return isRefusal(error) || isRead(method) && causeOf(error) instanceof IOException;
    }

    private static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    private static boolean isRefusal(Throwable error) {
        return causeOf(error) instanceof ConnectException;
    }

    private static Throwable causeOf(Throwable error) {
        return error instanceof WebClientRequestException request && request.getCause() instanceof Throwable cause
                ? cause
                : error;
    }
}
