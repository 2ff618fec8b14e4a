package yihao.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import yihao.runner.part.PartName;

/// What differs between runs: `runner.yml`, then the environment, then the command line.
///
/// @param data where everything is kept
/// @param home the repository, where the boot jars are
/// @param separate six processes instead of one
/// @param further the ports of the second and further instances of a service, in a separate run
/// @param demo whether the example city is loaded
/// @param archives whether classes are kept in archives: the first stop takes longer, every later start is quicker
/// @param startWithin how long all parts together may take to be ready
/// @param only this process is that part of a separate run
@ConfigurationProperties("runner")
public record RunnerSettings(
        Path data,
        Path home,
        Ports ports,
        boolean separate,
        @DefaultValue Map<PartName, List<Integer>> further,
        boolean demo,
        boolean archives,
        @DefaultValue("180s") Duration startWithin,
        @Nullable String only) {

    private static final String INSTANCES = "--instances=";

    static RunnerSettings from(String... arguments) {
        var environment = new StandardEnvironment();
        var line = new SimpleCommandLinePropertySource(
                Stream.of(arguments).map(RunnerSettings::whole).toArray(String[]::new));
        environment.getPropertySources().addFirst(line);
        try {
            new YamlPropertySourceLoader()
                    .load("runner.yml", new ClassPathResource("runner.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bound = Binder.get(environment)
                .bind("runner", RunnerSettings.class)
                .orElseThrow(() -> new IllegalStateException("runner.yml is missing"));
        return new RunnerSettings(
                bound.data.toAbsolutePath().normalize(),
                bound.home.toAbsolutePath().normalize(),
                bound.ports.chosen(),
                bound.separate,
                chosen(bound.further),
                bound.demo,
                bound.archives,
                bound.startWithin,
                bound.only);
    }

    private static Map<PartName, List<Integer>> chosen(Map<PartName, List<Integer>> further) {
        var chosen = new EnumMap<PartName, List<Integer>>(PartName.class);
        further.forEach((part, ports) ->
                chosen.put(part, ports.stream().map(Ports::chosen).toList()));
        return chosen;
    }

    /// `--separate`, `--demo` and `--instances=lead=2` are short for settings.
    private static String whole(String argument) {
        return switch (argument) {
            case "--separate", "--demo" -> "--runner." + argument.substring(2) + "=true";
            case String several when several.startsWith(INSTANCES) -> further(several.substring(INSTANCES.length()));
            default -> argument;
        };
    }

    private static String further(String partAndCount) {
        var said = partAndCount.split("=", 2);
        var ports = Collections.nCopies(Integer.parseInt(said[1]) - 1, "0");
        return "--runner.further." + said[0] + "=" + String.join(",", ports);
    }

    /// The command line with which a part of a separate run finds the same places.
    List<String> arguments() {
        return List.of(
                "--runner.data=" + data,
                "--runner.ports.gateway=" + ports.gateway(),
                "--runner.ports.identity=" + ports.identity(),
                "--runner.ports.kafka=" + ports.kafka(),
                "--runner.ports.store=" + ports.store());
    }
}
