package yihao.gateway.join;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param timeout how long a page waits for one part
/// @param fresh how long what was seen of the parts' health is shown again
@ConfigurationProperties("yihao.joins")
record JoinSettings(
        @DefaultValue("2s") Duration timeout,
        @DefaultValue("2s") Duration fresh,
        @DefaultValue("2MB") DataSize largest) {}
