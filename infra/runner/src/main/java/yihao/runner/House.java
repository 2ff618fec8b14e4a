package yihao.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import yihao.contracts.Topics;
import yihao.runner.part.ContextPart;
import yihao.runner.part.Part;
import yihao.runner.part.PartName;
import yihao.runner.part.ProcessPart;
import yihao.runner.part.StandIns;

/// All parts of a run, in starting order.
///
/// @param missing parts that are not built
record House(List<Part> parts, List<PartName> missing) {

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

    /// Six processes.
    static House separate(Places places) {
        var parts = new ArrayList<Part>();
        var missing = new ArrayList<PartName>();
        var standIns = new ArrayList<>(List.of(Runner.class.getName(), "--runner.only=stand-ins"));
        standIns.addAll(places.settings().arguments());
        parts.add(process(places, PartName.STAND_INS, standIns));
        for (var name : others()) {
            var jar = bootJar(places.settings().home().resolve(name.module()).resolve("target"));
            if (jar.isEmpty()) {
                missing.add(name);
            } else {
                parts.add(process(places, name, List.of("-jar", jar.getFirst().toString())));
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

    private static Part process(Places places, PartName name, List<String> command) {
        var settings = places.settings();
        var told = name == PartName.STAND_INS ? Map.<String, String>of() : places.told(name);
        return new ProcessPart(
                name,
                new ProcessPart.Launch(settings.data(), command, told, places.readiness(name), settings.startWithin()));
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
    void start() {
        parts.getFirst().start();
        atOnce(parts.stream().skip(1).map(part -> (Runnable) part::start).toList());
    }

    /// Services, then the gateway, then what they stand on.
    void stop() {
        atOnce(parts.stream()
                .filter(part -> PartName.SERVICES.contains(part.name()))
                .map(part -> (Runnable) part::stop)
                .toList());
        parts.reversed().stream()
                .filter(part -> !PartName.SERVICES.contains(part.name()))
                .forEach(Part::stop);
    }

    private static void atOnce(List<Runnable> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    threads.invokeAll(work.stream().map(Executors::callable).toList())) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException(cause.getMessage(), cause);
        }
    }
}
