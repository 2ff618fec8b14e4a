package yihao.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.JsonNode;

/// The settings a part really reads: those in its files, those its records are bound to, those its code
/// asks for by name, those of Spring.
///
/// @param given by its own files, by name
/// @param variables names of the environment that say a setting
record Settings(Map<String, String> given, Set<String> variables) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z_]+)");
    private static final Pattern ASKED = Pattern.compile("\"(yihao\\.[a-z][a-z.-]+)\"");
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    static Settings of(Part part, House house) {
        var given = new HashMap<String, String>();
        var names = new HashSet<String>();
        var variables = new HashSet<String>();
        part.settings(house).map(Yaml::text).forEach(text -> {
            Yaml.documents(text).forEach(tree -> flatten("", tree, given));
            PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .forEach(found -> variables.add(found.substring(2)));
        });
        names.addAll(given.keySet());
        part.packages().forEach(root -> names.addAll(bound(root)));
        part.sources(house)
                .forEach(file -> ASKED.matcher(Yaml.text(file)).results().forEach(found -> names.add(found.group(1))));
        names.addAll(springs());
        names.stream().map(Settings::variable).forEach(variables::add);
        return new Settings(Map.copyOf(given), Set.copyOf(variables));
    }

    boolean reads(String variable) {
        return variables.contains(variable);
    }

    /// As Spring translates it: no dashes, dots as underscores, large letters.
    static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static void flatten(String prefix, JsonNode tree, Map<String, String> into) {
        tree.properties().forEach(property -> {
            var name = prefix + property.getKey();
            if (property.getValue().isObject()) {
                flatten(name + ".", property.getValue(), into);
            } else {
                into.put(name, property.getValue().asString(""));
            }
        });
    }

    private static Set<String> bound(String root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var names = new HashSet<String>();
        for (var found : scanner.findCandidateComponents(root)) {
            var type = type(String.valueOf(found.getBeanClassName()));
            add(type.getAnnotation(ConfigurationProperties.class).value(), type, names);
        }
        return names;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Settings.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(String prefix, Class<?> type, Set<String> names) {
        if (!type.isRecord()) {
            names.add(prefix);
            return;
        }
        for (var component : type.getRecordComponents()) {
            add(prefix + "." + name(component), component.getType(), names);
        }
    }

    private static String name(RecordComponent component) {
        var said = component.getAnnotation(Name.class);
        return said == null ? component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) : said.value();
    }

    private static Set<String> springs() {
        var names = new HashSet<String>();
        try {
            for (var file : Collections.list(Settings.class.getClassLoader().getResources(METADATA))) {
                try (var in = file.openStream()) {
                    var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    Yaml.documents(text)
                            .getFirst()
                            .path("properties")
                            .forEach(property -> names.add(property.path("name").asString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
