package yihao.gateway.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param lookEvery how often the gateway takes over what other gateways decided; ten seconds at most
/// @param addresses from where single clients may call, as addresses or networks (`192.0.2.0/24`); who is not named may
/// call from everywhere
@ConfigurationProperties("yihao.access")
record AccessSettings(
        @DefaultValue("3s") Duration lookEvery,
        @DefaultValue Map<String, List<String>> addresses) {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    AccessSettings {
        if (!lookEvery.isPositive() || lookEvery.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("yihao.access.look-every is between nothing and ten seconds");
        }
    }
}
