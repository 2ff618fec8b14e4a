package yihao.k8s;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A workflow of GitHub Actions, as far as we use its syntax.
record Workflow(String name, On on, Map<String, Access> permissions, Map<String, Job> jobs) {

    enum Access {
        @JsonProperty("read")
        READ,
        @JsonProperty("write")
        WRITE
    }

    record On(
            @Nullable Push push,
            @Nullable List<Time> schedule,
            @JsonProperty("workflow_call") @Nullable Call call,
            @JsonProperty("workflow_dispatch") @Nullable Nothing byHand) {}

    record Push(@Nullable List<String> branches, @Nullable List<String> paths) {}

    record Time(String cron) {}

    record Call(Map<String, Input> inputs) {}

    record Input(boolean required, String type) {}

    record Nothing() {}

    record Job(
            @Nullable String uses,
            @Nullable Map<String, String> with,
            @Nullable List<String> needs,
            @JsonProperty("runs-on") @Nullable String runsOn,
            @JsonProperty("timeout-minutes") @Nullable Integer timeoutMinutes,
            @Nullable Map<String, String> env,
            @Nullable List<Step> steps) {}

    record Step(
            @Nullable String uses,
            @Nullable Map<String, String> with,
            @Nullable String run) {}
}
