package yihao.gateway.route;

import org.springframework.cloud.gateway.filter.GatewayFilter;

/// Something that every way needs; other rooms of the gateway provide it.
public interface RouteFilter extends GatewayFilter {}
