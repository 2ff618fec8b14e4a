package yihao.gateway.route;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.http.HttpHeaders;
import yihao.gateway.EdgeSettings;
import yihao.gateway.Part;
import yihao.gateway.instance.NextInstance;
import yihao.gateway.route.RouteSettings.Way;

/// Builds the routes from the settings. A path that no way names leads nowhere: `/internal` of a service has no door
/// here.
final class Routes {

    private final RouteSettings settings;
    private final Breakers breakers;
    private final NextInstance nextInstance;
    private final List<? extends GatewayFilter> common;

    Routes(RouteSettings settings, Breakers breakers, NextInstance nextInstance, List<? extends GatewayFilter> common) {
        this.settings = settings;
        this.breakers = breakers;
        this.nextInstance = nextInstance;
        this.common = common;
    }

    RouteLocator build(RouteLocatorBuilder builder, EdgeSettings edge) {
        var routes = builder.routes();
        settings.routes().forEach((name, way) -> {
            var paths = paths(way, edge.onlyPublic());
            if (!paths.isEmpty()) {
                routes.route(
                        name,
                        path -> path.order(way.order())
                                .path(paths.toArray(String[]::new))
                                .filters(filters -> filters.filters(filters(name, way.part())))
                                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, (int)
                                        way.timeout().toMillis())
                                .uri("lb://" + way.part().id()));
            }
        });
        if (edge.runnerUrl() instanceof URI runner && !edge.onlyPublic()) {
            routes.route(
                    "runner",
                    path -> path.path("/runner/**")
                            .filters(filters -> filters.removeRequestHeader(HttpHeaders.COOKIE)
                                    .removeRequestHeader(HttpHeaders.AUTHORIZATION))
                            .uri(runner));
        }
        return routes.build();
    }

    private static List<String> paths(Way way, boolean onlyPublic) {
        var open = way.publicResources().stream().map(resource -> "/api/public/" + resource + "/**");
        var inside = way.resources().stream().map(resource -> "/api/" + resource + "/**");
        return (onlyPublic ? open : Stream.concat(open, inside)).toList();
    }

    private List<GatewayFilter> filters(String name, Part part) {
        var guard = breakers.guard(name, part);
        var filters = new ArrayList<GatewayFilter>();
        filters.add(new OrderedGatewayFilter(
                (exchange, chain) -> guard.run(nextInstance.filter(exchange, chain)), Integer.MIN_VALUE + 10));
        filters.addAll(common);
        return filters;
    }
}
