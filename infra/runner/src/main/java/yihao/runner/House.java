package yihao.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yihao.contracts.Topics;
import yihao.runner.part.ContextPart;
import yihao.runner.part.Part;
import yihao.runner.part.PartName;
import yihao.runner.part.ProcessPart;
import yihao.runner.part.StandIns;
import yihao.runner.part.UnpackedJar;

/// All parts of a run, in starting order.
///
/// @param missing parts that are not built
record House(List<Part> parts, List<PartName> missing) {
    private static final Logger LOG = LoggerFactory.getLogger(House.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(50);

    /// Everything in this process.
    static House together(Places places) {
        var parts = new ArrayList<Part>(List.of(standIns(places)));
        var missing = new ArrayList<PartName>();
        for (var name : others()) {
            if (House.class.getResource("/" + name.main().replace('.', '/') + ".class") == null) {
                missing.add(name);
            } else {
                parts.add(new ContextPart(name, places.told(name)));
            }
        }
        return new House(parts, missing);
    }

    /// A process for the stand-ins and one for each instance of each other part.
    static House separate(Places places) {
        var parts = new ArrayList<Part>();
        var missing = new ArrayList<PartName>();
        var standIns = new ArrayList<>(List.of(Runner.class.getName(), "--runner.only=stand-ins"));
        standIns.addAll(places.settings().arguments());
        var keeps = places.settings().archives();
        var archive = keeps ? target(places, "infra/runner").resolve("stand-ins.jsa") : null;
        parts.add(process(places, PartName.STAND_INS, 1, standIns, archive));
        for (var name : others()) {
            var jar = bootJar(target(places, name.module()));
            if (jar.isEmpty()) {
                missing.add(name);
                continue;
            }
            var unpacked = keeps ? UnpackedJar.of(jar.getFirst()) : null;
            var start = startOf(unpacked == null ? jar.getFirst() : unpacked.application());
            for (int instance = 1; instance <= places.instances(name); instance++) {
                // one of them keeps the classes, else they would write over each other
                var kept = unpacked == null || instance > 1 ? null : unpacked.archive();
                parts.add(process(places, name, instance, start, kept));
            }
        }
        return new House(parts, missing);
    }

    static StandIns standIns(Places places) {
        var settings = places.settings();
        return new StandIns(new StandIns.Plan(
                settings.data(),
                settings.ports().store(),
                settings.ports().kafka(),
                Topics.ALL,
                places.told(PartName.STAND_INS)));
    }

    private static List<PartName> others() {
        return Arrays.stream(PartName.values())
                .filter(name -> name != PartName.STAND_INS)
                .toList();
    }

    private static Path target(Places places, String module) {
        return places.settings().home().resolve(module).resolve("target");
    }

    private static List<String> startOf(Path jar) {
        return List.of("-jar", jar.toString());
    }

    private static Part process(
            Places places, PartName name, int instance, List<String> command, @Nullable Path archive) {
        var settings = places.settings();
        var told = name == PartName.STAND_INS ? Map.<String, String>of() : places.told(name, instance);
        return new ProcessPart(
                name,
                new ProcessPart.Launch(
                        instance,
                        settings.data(),
                        command,
                        archive,
                        told,
                        places.readiness(name, instance),
                        settings.startWithin()));
    }

    private static List<Path> bootJar(Path target) {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(target, "*-boot.jar")) {
            var jars = new ArrayList<Path>();
            files.forEach(jars::add);
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The stand-ins first, then all others at once.
    ///
    /// @throws IllegalStateException with the reason when one of them did not start, or not within that time
    void start(Duration within) {
        var standIns = parts.getFirst();
        atOnce(List.of(standIns), Part::start, within);
        atOnce(parts.stream().filter(part -> part != standIns).toList(), Part::start, within);
    }

    /// Services, then the gateway, then what they stand on. One that does not stop keeps no other from it.
    void stop() {
        stop(PartName.SERVICES::contains);
        stop(PartName.GATEWAY::equals);
        stop(PartName.STAND_INS::equals);
    }

    private void stop(Predicate<PartName> which) {
        try {
            atOnce(parts.stream().filter(part -> which.test(part.name())).toList(), Part::stop, STOP_WITHIN);
        } catch (IllegalStateException e) {
            LOG.warn("Not everything stopped", e);
        }
    }

    /// On threads of the system: a context initialises thousands of classes, and a virtual thread that waits for one
    /// keeps its carrier, of which there are no more than processors.
    private static void atOnce(List<Part> parts, Consumer<Part> what, Duration within) {
        var threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().name("part-", 1).daemon().factory());
        try {
            var work = parts.stream()
                    .map(part -> Executors.callable(() -> what.accept(part), part))
                    .toList();
            var done = threads.invokeAll(work, within.toMillis(), TimeUnit.MILLISECONDS);
            for (int i = 0; i < parts.size(); i++) {
                if (done.get(i).isCancelled()) {
                    throw new IllegalStateException(
                            parts.get(i).text() + " took longer than " + within.toSeconds() + " s");
                }
                done.get(i).get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException(cause.getMessage(), cause);
        } finally {
            threads.shutdownNow();
        }
    }
}
