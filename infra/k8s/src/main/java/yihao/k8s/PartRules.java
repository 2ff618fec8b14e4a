package yihao.k8s;

import static yihao.k8s.PodRules.check;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.convert.DurationStyle;

/// What holds between the manifests of a part and the part itself.
record PartRules(Part part, House house, Settings settings) {

    /// The web server's phase of a stop, and the one of what works beside it.
    private static final int PHASES = 2;

    static PartRules of(Part part, House house) {
        return new PartRules(part, house, Settings.of(part, house));
    }

    List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        var deployment = manifests.one(Deployment.class, part.folder());
        var pod = deployment.getSpec().getTemplate();
        var container = pod.getSpec().getContainers().getFirst();
        var environment = environment(container, manifests);
        faults.addAll(PodRules.faults(pod.getSpec()));
        faults.addAll(rollout(deployment));
        faults.addAll(version(container));
        faults.addAll(settings(environment));
        faults.addAll(probes(container, environment));
        faults.addAll(stop(pod, environment));
        faults.addAll(neighbours(manifests, pod.getMetadata().getLabels()));
        return faults;
    }

    private static List<String> rollout(Deployment deployment) {
        var faults = new ArrayList<String>();
        var rolling = deployment.getSpec().getStrategy().getRollingUpdate();
        check(
                faults,
                "an update takes instances away",
                rolling.getMaxUnavailable().getIntVal() == 0);
        check(faults, "instances may share one node", !spread(deployment).isEmpty());
        return faults;
    }

    private static List<?> spread(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints();
    }

    private List<String> version(Container container) {
        var faults = new ArrayList<String>();
        var expected = part.module() + ":" + house.version(part.module());
        check(faults, "the image is not " + expected, container.getImage().endsWith("/" + expected));
        return faults;
    }

    /// Name to value; a secret from outside has none here.
    private static Map<String, String> environment(Container container, Manifests manifests) {
        var environment = new HashMap<String, String>();
        container.getEnvFrom().stream()
                .map(from ->
                        manifests.one(ConfigMap.class, from.getConfigMapRef().getName()))
                .forEach(map -> environment.putAll(map.getData()));
        container
                .getEnv()
                .forEach(variable -> environment.merge(
                        variable.getName(),
                        variable.getValue() == null ? "" : variable.getValue(),
                        (shared, own) -> own.isEmpty() ? shared : own));
        return environment;
    }

    private List<String> settings(Map<String, String> environment) {
        var faults = new ArrayList<String>();
        environment.forEach((name, value) -> {
            check(faults, "nobody reads " + name, settings.reads(name));
            check(faults, name + " is a secret in the open", !Secrets.areIn(name, value));
        });
        check(faults, "it is not production", "production".equals(environment.get("SPRING_PROFILES_ACTIVE")));
        return faults.stream().distinct().toList();
    }

    private List<String> probes(Container container, Map<String, String> environment) {
        var faults = new ArrayList<String>();
        var port = container.getPorts().getFirst();
        var listens = environment.getOrDefault("SERVER_PORT", settings.given().getOrDefault("server.port", ""));
        check(faults, "it listens on " + listens, listens.equals(String.valueOf(port.getContainerPort())));
        check(faults, "it hears only itself", "0.0.0.0".equals(environment.get("SERVER_ADDRESS")));
        check(
                faults,
                "there are no probes to ask",
                "true".equals(settings.given().get("management.endpoint.health.probes.enabled")));
        check(faults, "start", asks(container.getStartupProbe(), "liveness", port.getName()));
        check(faults, "liveness", asks(container.getLivenessProbe(), "liveness", port.getName()));
        check(faults, "readiness", asks(container.getReadinessProbe(), "readiness", port.getName()));
        return faults.stream().map(fault -> "probes: " + fault).toList();
    }

    private static boolean asks(Probe probe, String group, String port) {
        var http = probe == null ? null : probe.getHttpGet();
        return http != null
                && http.getPath().equals("/actuator/health/" + group)
                && port.equals(http.getPort().getStrVal());
    }

    private static List<String> stop(PodTemplateSpec pod, Map<String, String> environment) {
        var faults = new ArrayList<String>();
        var container = pod.getSpec().getContainers().getFirst();
        var pause = container.getLifecycle().getPreStop().getSleep().getSeconds();
        var phase = environment.getOrDefault("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE", "30s");
        var needed = Duration.ofSeconds(pause)
                .plus(DurationStyle.detectAndParse(phase).multipliedBy(PHASES));
        var given = Duration.ofSeconds(pod.getSpec().getTerminationGracePeriodSeconds());
        check(faults, "is killed after " + given + ", and may need " + needed, given.compareTo(needed) > 0);
        return faults;
    }

    private List<String> neighbours(Manifests manifests, Map<String, String> labels) {
        var faults = new ArrayList<String>();
        var service = manifests.one(Service.class, part.folder());
        var budget = manifests.one(PodDisruptionBudget.class, part.folder());
        var scaling = manifests.one(HorizontalPodAutoscaler.class, part.folder());
        check(faults, "the service finds other pods", selects(service.getSpec().getSelector(), labels));
        var protects = budget.getSpec().getSelector().getMatchLabels();
        check(faults, "the budget protects other pods", selects(protects, labels));
        var target = scaling.getSpec().getScaleTargetRef();
        check(faults, "something else is scaled", target.getName().equals(part.folder()));
        check(faults, "one instance is no spare", scaling.getSpec().getMinReplicas() > 1);
        return faults;
    }

    private static boolean selects(Map<String, String> selector, Map<String, String> labels) {
        return !selector.isEmpty() && labels.entrySet().containsAll(selector.entrySet());
    }
}
