package yihao.e2e.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What watches over the platform, as it stands in `infra/k8s/observe` and in the runbook.
public final class Watch {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("infra/k8s/observe");
    private static final Pattern SECTION = Pattern.compile("(?m)^### (Yihao\\w+)\\n(?s:(.*?))(?=^##|\\z)");

    private Watch() {}

    static List<JsonNode> alerts() {
        JsonNode rules = JsonMapper.shared().valueToTree(new Yaml().load(text(FOLDER.resolve("alerts.yml"))));
        return rules.at("/groups")
                .valueStream()
                .flatMap(group -> group.at("/rules").valueStream())
                .toList();
    }

    static List<JsonNode> dashboards() {
        try (var files = Files.list(FOLDER.resolve("dashboards"))) {
            return files.sorted()
                    .map(file -> JsonMapper.shared().readTree(text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> panels() {
        return dashboards().stream().flatMap(board -> board.at("/panels").valueStream());
    }

    /// Each question that an alert or a panel asks, by who asks it.
    public static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        alerts().forEach(alert ->
                questions.put(alert.at("/alert").asString(), alert.at("/expr").asString()));
        panels().forEach(panel -> panel.at("/targets")
                .forEach(target -> questions.put(
                        panel.at("/title").asString() + " "
                                + target.at("/refId").asString(),
                        target.at("/expr").asString())));
        return questions;
    }

    /// The sections of the runbook, by the alert they are about.
    static Map<String, String> runbook() {
        var sections = new LinkedHashMap<String, String>();
        SECTION.matcher(text(ROOT.resolve("infra/docs/runbook.md")))
                .results()
                .forEach(found -> sections.put(found.group(1), found.group(2)));
        return sections;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
