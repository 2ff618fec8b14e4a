package yihao.gateway.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.LoadBalancerClientsProperties;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

@DisplayName("GW-12 A request whose instance is not there")
class NextInstanceTest {

    private static final URI MISSED = URI.create("http://10.0.0.7:8081/api/leads");

    private final Skipped skipped = new Skipped(InstantSource.system(), Duration.ofMinutes(1));
    private final NextInstance nextInstance = new NextInstance(
            new ReactorLoadBalancerExchangeFilterFunction(
                    new LoadBalancerClientFactory(new LoadBalancerClientsProperties()), List.of()),
            skipped,
            2);

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(HttpMethod.GET, new ConnectException("refused"), 3),
                Arguments.of(HttpMethod.POST, new ConnectException("refused"), 3),
                Arguments.of(HttpMethod.GET, new IOException("reset"), 3),
                Arguments.of(HttpMethod.HEAD, new IOException("reset"), 3),
                Arguments.of(HttpMethod.POST, new IOException("reset"), 1),
                Arguments.of(HttpMethod.PUT, new IOException("reset"), 1),
                Arguments.of(HttpMethod.DELETE, new IOException("reset"), 1),
                Arguments.of(HttpMethod.GET, new TimeoutException(), 1),
                Arguments.of(HttpMethod.GET, new IllegalStateException("broken"), 1));
    }

    @ParameterizedTest(name = "{0} after {1}: {2} times")
    @MethodSource("errors")
    void goes_on_only_if_nothing_can_have_been_done(HttpMethod method, Exception error, int times) {
        var sent = new AtomicInteger();
        var exchange = exchange(method);

        var answer = nextInstance.filter(exchange, _ -> {
            sent.incrementAndGet();
            return Mono.error(error);
        });

        assertThat(answer.onErrorResume(given -> given == error, _ -> Mono.empty())
                        .toFuture())
                .succeedsWithin(Duration.ofSeconds(20));
        assertThat(sent).hasValue(times);
    }

    @Test
    void keeps_the_next_ones_from_who_refused_it_only() {
        var exchange = exchange(HttpMethod.GET);
        exchange.getAttributes().put(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR, MISSED);
        var first = new AtomicInteger();

        var answer = nextInstance.filter(
                exchange,
                _ -> first.getAndIncrement() == 0 ? Mono.error(new ConnectException("refused")) : Mono.empty());

        assertThat(answer.toFuture()).succeedsWithin(Duration.ofSeconds(20));
        assertThat(skipped.has(instance("10.0.0.7"))).isTrue();
        assertThat(skipped.has(instance("10.0.0.8"))).isFalse();
    }

    private static ServiceInstance instance(String host) {
        return new DefaultServiceInstance(host, "lead", host, 8081, false);
    }

    private static MockServerWebExchange exchange(HttpMethod method) {
        return MockServerWebExchange.from(MockServerHttpRequest.method(method, "/api/leads"));
    }
}
