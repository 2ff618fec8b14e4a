package yihao.embedded.broker;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the broker keeps its log and listens.
///
/// @param directory the folder of the log; none: a temporary one, deleted at the end
/// @param port the port on 127.0.0.1; 0: any free one
/// @param controllerPort the port of the quorum of one; 0: any free one
/// @param partitions of each topic
@ConfigurationProperties("embedded.broker")
public record BrokerSettings(
        @Nullable Path directory,
        @DefaultValue("9092") int port,
        @DefaultValue("0") int controllerPort,
        @DefaultValue("1") int partitions) {}
