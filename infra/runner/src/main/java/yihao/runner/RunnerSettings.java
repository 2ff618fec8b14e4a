package yihao.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/// What differs between runs: `runner.yml`, then the environment, then the command line.
///
/// @param data where everything is kept
/// @param home the repository, where the boot jars are
/// @param separate six processes instead of one
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
        boolean demo,
        boolean archives,
        @DefaultValue("180s") Duration startWithin,
        @Nullable String only) {

    static RunnerSettings from(String... arguments) {
        var environment = new StandardEnvironment();
        var line = new SimpleCommandLinePropertySource(
                List.of(arguments).stream().map(RunnerSettings::whole).toArray(String[]::new));
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
                bound.demo,
                bound.archives,
                bound.startWithin,
                bound.only);
    }

    /// `--separate` and `--demo` are short for settings.
    private static String whole(String argument) {
        return switch (argument) {
            case "--separate", "--demo" -> "--runner." + argument.substring(2) + "=true";
            default -> argument;
        };
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
