package yihao.e2e.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import yihao.e2e.RunningPlatform;

/// What goes wrong, one after the other, again and again until the time is over.
final class Faults {

    private static final Duration DOWN = Duration.ofSeconds(3);
    /// Longer than a relay's lease and a consumer's session.
    private static final Duration FROZEN = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofSeconds(8);

    private record Fault(String what, Runnable happens) {}

    private final RunningPlatform platform;
    private final List<Fault> faults;

    Faults(RunningPlatform platform) {
        this.platform = platform;
        faults = List.of(
                dies("lead"),
                dies("project"),
                freezes("lead"),
                dies("stand-ins"),
                dies("gateway"),
                new Fault("the clock jumps a day", this::jump),
                freezes("project"),
                dies("reward"),
                dies("lead", "project"),
                dies("talent"),
                freezes("stand-ins"));
    }

    /// @return what happened, in order
    List<String> happenFor(Duration time) {
        var end = Instant.now().plus(time);
        var happened = new java.util.ArrayList<String>();
        rest();
        while (Instant.now().isBefore(end)) {
            var fault = faults.get(happened.size() % faults.size());
            fault.happens().run();
            happened.add(fault.what());
            rest();
        }
        return happened;
    }

    private Fault dies(String... parts) {
        return new Fault("kill -9 of " + String.join(" and ", parts), () -> {
            for (var part : parts) {
                platform.kill(part);
            }
            sleep(DOWN);
            for (var part : parts) {
                platform.startAgain(part);
            }
        });
    }

    private Fault freezes(String part) {
        return new Fault(part + " stands still for " + FROZEN.toSeconds() + " s", () -> platform.freeze(part, FROZEN));
    }

    private void jump() {
        var administrator = platform.city().as("system.admin");
        var now = Instant.parse(administrator.get("/runner/clock").at("/now"));
        administrator
                .put("/runner/clock", Map.of("now", now.plus(Duration.ofDays(1)).toString()))
                .done();
    }

    private static void rest() {
        sleep(REST);
    }

    private static void sleep(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
