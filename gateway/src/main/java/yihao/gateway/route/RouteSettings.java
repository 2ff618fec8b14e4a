package yihao.gateway.route;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import yihao.gateway.Part;

/// Which resources each service owns, and how patient the gateway is with them.
@ConfigurationProperties("yihao")
public record RouteSettings(
        Map<String, Way> routes, @DefaultValue Breaker breaker) {

    /// One way to one part. The part's name is the route's name unless said otherwise; ways with a lower order win.
    public record Way(
            Part part,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("0") int order,
            @DefaultValue List<String> resources,
            @DefaultValue List<String> publicResources) {}

    /// Opens when half of the last calls found nobody, tries again after a moment.
    ///
    /// @param verdict how long trials may hang before new ones are made
    public record Breaker(
            @DefaultValue("20") int window,
            @DefaultValue("5") int minimumCalls,
            @DefaultValue("3s") Duration open,
            @DefaultValue("3") int trials,
            @DefaultValue("5s") Duration verdict) {}
}
