package yihao.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreakerFactory;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.gateway.EdgeSettings;
import yihao.gateway.Part;
import yihao.gateway.instance.NextInstance;

@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    PartStates partStates() {
        return new PartStates(Clock.systemUTC());
    }

    @Bean
    MeterBinder absentParts(PartStates states) {
        return meters -> {
            for (var part : Part.values()) {
                Gauge.builder(
                                "yihao.gateway.part.absent",
                                states,
                                seen -> seen.absentFor(part).toMillis() / 1000.0)
                        .description("since how long a part has not answered this gateway; 0 while it answers")
                        .baseUnit("seconds")
                        .tag("part", part.id())
                        .register(meters);
            }
        };
    }

    @Bean
    Breakers breakers(ReactiveCircuitBreakerFactory<?, ?> factory, PartStates states, RouteSettings settings) {
        return new Breakers(factory, states, settings.breaker().open());
    }

    @Bean
    RouteLocator routes(
            RouteLocatorBuilder builder,
            RouteSettings settings,
            Breakers breakers,
            NextInstance nextInstance,
            List<RouteFilter> filters,
            EdgeSettings edge) {
        return new Routes(settings, breakers, nextInstance, filters).build(builder, edge);
    }

    /// The HTTP client would by itself send a request again whose connection broke early: a POST must not be doubled.
    @Bean
    HttpClientCustomizer nothingIsSentTwice() {
        return client -> client.disableRetry(true);
    }

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakerShape(RouteSettings settings) {
        var shape = settings.breaker();
        var breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(shape.window())
                .minimumNumberOfCalls(shape.minimumCalls())
                .waitDurationInOpenState(shape.open())
                .permittedNumberOfCallsInHalfOpenState(shape.trials())
                .maxWaitDurationInHalfOpenState(shape.verdict())
                .recordException(Absence::is)
                .build();
        return factory -> factory.configureDefault(name -> new Resilience4JConfigBuilder(name)
                .circuitBreakerConfig(breaker)
                .timeLimiterConfig(TimeLimiterConfig.ofDefaults())
                .build());
    }
}
