package yihao.k8s;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of Docker Compose, as far as we use its specification.
record ComposeFile(
        @Nullable String name,
        @Nullable List<String> include,
        @Nullable Map<String, Container> services,
        @Nullable Map<String, Network> networks,
        @Nullable Map<String, Volume> volumes,
        @Nullable Map<String, Secret> secrets) {

    record Container(
            @JsonProperty("extends") @Nullable Extended extended,
            @Nullable String image,
            @Nullable String restart,
            @Nullable String user,
            @JsonProperty("read_only") @Nullable Boolean readOnly,
            @JsonProperty("cap_drop") @Nullable List<String> capDrop,
            @JsonProperty("security_opt") @Nullable List<String> securityOpt,
            @Nullable List<String> tmpfs,
            @JsonProperty("mem_limit") @Nullable String memLimit,
            @Nullable Double cpus,
            @JsonProperty("pids_limit") @Nullable Integer pidsLimit,
            @JsonProperty("stop_grace_period") @Nullable String stopGracePeriod,
            @Nullable List<String> entrypoint,
            @Nullable Map<String, String> environment,
            @JsonProperty("env_file") @Nullable List<EnvFile> envFiles,
            @Nullable List<String> secrets,
            @Nullable Health healthcheck,
            @Nullable List<String> networks,
            @Nullable List<String> ports,
            @Nullable List<String> volumes,
            @JsonProperty("depends_on") @Nullable Map<String, Condition> dependsOn) {}

    record Extended(@Nullable String file, String service) {}

    record EnvFile(String path, boolean required) {}

    record Health(
            List<String> test,
            String interval,
            String timeout,
            int retries,
            @JsonProperty("start_period") String startPeriod) {}

    record Condition(When condition) {

        enum When {
            @JsonProperty("service_healthy")
            HEALTHY,
            @JsonProperty("service_completed_successfully")
            DONE
        }
    }

    record Network(@Nullable Boolean internal) {}

    record Volume() {}

    record Secret(String file) {}
}
