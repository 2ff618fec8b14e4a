package yihao.k8s;

import static java.util.Objects.requireNonNullElse;
import static yihao.k8s.PodRules.check;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yihao.k8s.Workflow.Access;
import yihao.k8s.Workflow.Job;
import yihao.k8s.Workflow.Step;

/// What holds for every workflow: it may only read, and takes only GitHub's own actions, by version.
record WorkflowRules(House house) {

    private static final Pattern PINNED = Pattern.compile("actions/[a-z-]+@v\\d+\\.\\d+\\.\\d+");
    private static final Pattern SCRIPT = Pattern.compile("(?m)^(\\./mvnw|infra/[\\w/-]+)");

    List<String> faults(String text) {
        var workflow = Yaml.read(text, Workflow.class);
        var faults = new ArrayList<String>();
        check(faults, "may write", workflow.permissions().values().stream().allMatch(Access.READ::equals));
        check(faults, "uses a secret", !text.contains("secrets."));
        workflow.jobs().forEach((name, job) -> {
            faults.addAll(job.uses() == null ? own(job) : called(job.uses()));
            check(
                    faults,
                    name + " waits for nobody we know",
                    workflow.jobs().keySet().containsAll(requireNonNullElse(job.needs(), List.of())));
        });
        return faults;
    }

    private List<String> called(String uses) {
        var faults = new ArrayList<String>();
        check(faults, uses + " is not ours", uses.startsWith("./") && exists(uses));
        return faults;
    }

    private List<String> own(Job job) {
        var faults = new ArrayList<String>();
        check(faults, "may run for ever", job.timeoutMinutes() != null);
        check(faults, "runs on what changes", String.valueOf(job.runsOn()).matches("ubuntu-\\d+\\.\\d+"));
        for (var step : requireNonNullElse(job.steps(), List.<Step>of())) {
            if (step.uses() != null) {
                check(
                        faults,
                        step.uses() + " is not pinned",
                        PINNED.matcher(step.uses()).matches());
            }
            if (step.run() != null) {
                check(faults, "pastes into a script", !step.run().contains("${{"));
                scripts(step.run()).forEach(script -> check(faults, script + " is not there", exists(script)));
            }
        }
        return faults;
    }

    private static Stream<String> scripts(String run) {
        return SCRIPT.matcher(run).results().map(found -> found.group(1));
    }

    private boolean exists(String file) {
        return Files.exists(house.root().resolve(file));
    }
}
