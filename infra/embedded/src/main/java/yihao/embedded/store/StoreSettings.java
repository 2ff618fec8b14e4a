package yihao.embedded.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the store keeps its file and listens.
///
/// @param directory the folder of the data file; none: everything in memory
/// @param port the port on 127.0.0.1; 0: any free one
/// @param fsync whether a reply waits for the disk; only tests switch it off
/// @param sweep how often expired documents are deleted and the file is compacted
@ConfigurationProperties("embedded.store")
public record StoreSettings(
        @Nullable Path directory,
        @DefaultValue("27018") int port,
        @DefaultValue("true") boolean fsync,
        @DefaultValue("15s") Duration sweep) {}
