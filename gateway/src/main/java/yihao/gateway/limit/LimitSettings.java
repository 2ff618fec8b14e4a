package yihao.gateway.limit;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param client for whoever is known by a token or a session
/// @param address for whoever is not
/// @param named for single clients, by subject or client id
@ConfigurationProperties("yihao.limits")
record LimitSettings(
        @DefaultValue Client client,
        @DefaultValue Address address,
        @DefaultValue Map<String, Client> named,
        @DefaultValue("100000") long remembered) {

    record Client(
            @DefaultValue("6000") long requests,
            @DefaultValue("1m") Duration per) {}

    record Address(
            @DefaultValue("1200") long requests,
            @DefaultValue("1m") Duration per) {}
}
