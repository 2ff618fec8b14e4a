package yihao.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What differs between places.
///
/// @param service short name: `lead`, `project`, `reward`, `talent`
/// @param clock where a rehearsal's clock offset stands; absent in production
@ConfigurationProperties("yihao")
public record PlatformProperties(
        String service,
        @DefaultValue Store store,
        @DefaultValue Kafka kafka,
        @DefaultValue RehearsalClock clock,
        @DefaultValue Reminders reminders) {

    /// @param database by default `yihao_<service>`
    /// @param start how long a service that starts waits for its store
    /// @param found how long a request waits until a server is found that may answer it
    /// @param answer how long for one answer
    /// @param connections how many at a time
    /// @param connection how long for a free one
    public record Store(
            @DefaultValue("mongodb://127.0.0.1:27018") String uri,
            @Nullable String database,
            @DefaultValue("5m") Duration start,
            @DefaultValue("5s") Duration found,
            @DefaultValue("60s") Duration answer,
            @DefaultValue("100") int connections,
            @DefaultValue("5s") Duration connection) {}

    /// @param client further settings of Kafka's own clients, such as `security.protocol`
    public record Kafka(
            @DefaultValue("127.0.0.1:9092") String bootstrap,
            @DefaultValue Map<String, String> client) {

        /// What stands in the settings may be a password.
        @Override
        public String toString() {
            return "Kafka[bootstrap=" + bootstrap + "]";
        }
    }

    /// @param daysAhead clocks that end later are not told to whoever reminds yet; a rule that reminds earlier needs
    /// more
    public record Reminders(@DefaultValue("60") int daysAhead) {}

    public record RehearsalClock(@Nullable Path file) {}

    public String database() {
        return store.database() == null ? "yihao_" + service : store.database();
    }
}
