package yihao.gateway.instance;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import yihao.gateway.Part;

/// Where the services are.
///
/// @param skip how long an instance that could not be reached is left out, unless all others are, too
/// @param attempts how often one request may go on to another instance
@ConfigurationProperties("yihao")
public record ServiceSettings(
        Map<Part, Service> services, @DefaultValue Instances instances) {

    /// @param url one address, or several with commas between
    public record Service(List<URI> url) {}

    public record Instances(
            @DefaultValue("2s") Duration skip,
            @DefaultValue("2") int attempts) {}

    List<URI> addresses(String part) {
        return services.entrySet().stream()
                .filter(service -> service.getKey().id().equals(part))
                .map(service -> service.getValue().url())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("yihao.services." + part + ".url is not set"));
    }
}
