package yihao.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What holds for every pod of ours: it runs as nobody, writes only to its own folders, and is bounded.
final class PodRules {

    private PodRules() {}

    static List<String> faults(PodSpec pod) {
        var faults = new ArrayList<String>();
        var security = pod.getSecurityContext();
        check(
                faults,
                "runs as root",
                security != null && yes(security.getRunAsNonRoot()) && security.getRunAsUser() > 0);
        check(
                faults,
                "system calls are not filtered",
                security != null
                        && security.getSeccompProfile() != null
                        && "RuntimeDefault".equals(security.getSeccompProfile().getType()));
        check(faults, "carries a token of the cluster", no(pod.getAutomountServiceAccountToken()));
        Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())
                .forEach(container -> faults.addAll(faults(container)));
        return faults;
    }

    private static List<String> faults(Container container) {
        var faults = new ArrayList<String>();
        var security = container.getSecurityContext();
        check(faults, "may write its root", security != null && yes(security.getReadOnlyRootFilesystem()));
        check(faults, "may gain privileges", security != null && no(security.getAllowPrivilegeEscalation()));
        check(
                faults,
                "keeps capabilities",
                security != null && security.getCapabilities().getDrop().equals(List.of("ALL")));
        var resources = container.getResources();
        check(
                faults,
                "is not bounded",
                resources != null
                        && resources.getRequests().keySet().containsAll(List.of("cpu", "memory"))
                        && resources.getLimits().keySet().containsAll(List.of("cpu", "memory")));
        check(faults, "has no pinned image", isPinned(container.getImage()));
        container.getEnv().stream()
                .filter(variable -> variable.getValue() != null)
                .filter(variable -> Secrets.areIn(variable.getName(), variable.getValue()))
                .forEach(variable -> faults.add(variable.getName() + " is a secret in the open"));
        return faults;
    }

    private static boolean isPinned(@Nullable String image) {
        var tag = image == null ? -1 : image.lastIndexOf(':');
        return tag > 0 && !Objects.requireNonNull(image).endsWith(":latest");
    }

    static void check(List<String> faults, String fault, boolean holds) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static boolean yes(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }

    private static boolean no(@Nullable Boolean answer) {
        return Boolean.FALSE.equals(answer);
    }
}
