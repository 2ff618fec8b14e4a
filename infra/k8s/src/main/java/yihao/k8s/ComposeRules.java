package yihao.k8s;

import static java.util.Objects.requireNonNullElse;
import static yihao.k8s.PodRules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.convert.DurationStyle;
import yihao.k8s.ComposeFile.Container;

/// What holds between a part's container in Compose and the part itself.
record ComposeRules(Part part, House house, Settings settings) {

    private static final String HEALTH = "GET /actuator/health/readiness HTTP/1.0";

    static ComposeRules of(Part part, House house) {
        return new ComposeRules(part, house, Settings.of(part, house));
    }

    List<String> faults(Container container) {
        var faults = new ArrayList<String>();
        var environment = requireNonNullElse(container.environment(), Map.<String, String>of());
        faults.addAll(bounds(container));
        faults.addAll(confinement(container));
        faults.addAll(environment(environment));
        var image = part.module() + ":${" + variable() + ":-" + house.version(part.module()) + "}";
        check(
                faults,
                "the image is not " + image,
                String.valueOf(container.image()).endsWith("/" + image));
        var health = container.healthcheck();
        check(
                faults,
                "nobody asks how it is",
                health != null && health.test().getLast().contains(HEALTH));
        var port = environment.getOrDefault("SERVER_PORT", "");
        check(
                faults,
                "it is asked elsewhere",
                health != null && health.test().getLast().contains("/" + port + " "));
        check(faults, "it is killed while it stops", stopsInTime(container, environment));
        check(faults, "it starts without its secrets", asksForSecrets(container));
        return faults;
    }

    /// Each part has a version of its own.
    private String variable() {
        return Settings.variable(part.folder().replace('-', '_')) + "_VERSION";
    }

    private static List<String> confinement(Container container) {
        var faults = new ArrayList<String>();
        check(faults, "may write its root", Boolean.TRUE.equals(container.readOnly()));
        check(faults, "runs as root", String.valueOf(container.user()).matches("[1-9]\\d*:[1-9]\\d*"));
        check(faults, "keeps capabilities", List.of("ALL").equals(container.capDrop()));
        return faults;
    }

    /// What holds for stores and jobs, too.
    static List<String> bounds(Container container) {
        var faults = new ArrayList<String>();
        var options = requireNonNullElse(container.securityOpt(), List.of());
        check(faults, "may gain privileges", options.contains("no-new-privileges:true"));
        check(faults, "is not bounded", container.memLimit() != null);
        check(faults, "is not started again", container.restart() != null);
        check(
                faults,
                "has no pinned image",
                String.valueOf(container.image()).matches(".+:(\\d+\\.\\d+.*|\\$\\{.+\\d})"));
        requireNonNullElse(container.environment(), Map.<String, String>of())
                .forEach(
                        (name, value) -> check(faults, name + " is a secret in the open", !Secrets.areIn(name, value)));
        return faults;
    }

    private List<String> environment(Map<String, String> environment) {
        var faults = new ArrayList<String>();
        environment.keySet().forEach(name -> check(faults, "nobody reads " + name, settings.reads(name)));
        check(faults, "it is not production", "production".equals(environment.get("SPRING_PROFILES_ACTIVE")));
        return faults;
    }

    private static boolean stopsInTime(Container container, Map<String, String> environment) {
        var phase = environment.getOrDefault("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE", "30s");
        var needed = DurationStyle.detectAndParse(phase).multipliedBy(2);
        var given = container.stopGracePeriod();
        return given != null && DurationStyle.detectAndParse(given).compareTo(needed) > 0;
    }

    private boolean asksForSecrets(Container container) {
        var files = requireNonNullElse(container.envFiles(), List.<ComposeFile.EnvFile>of());
        return part == Part.PUBLIC
                ? files.isEmpty()
                : files.size() == 1 && files.getFirst().required();
    }
}
