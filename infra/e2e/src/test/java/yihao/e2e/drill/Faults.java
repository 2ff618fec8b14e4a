package yihao.e2e.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    /// Three minutes of half an hour, in every round of faults.
    private static final int BROKER_AWAY_OF = 10;
    private static final Duration GONE_FROM_ITS_GROUP = Duration.ofSeconds(15);

    private record Fault(String what, Runnable happens) {}

    /// A part that was killed, and when.
    record Death(String part, Instant at) {}

    private final RunningPlatform platform;
    private final Duration time;
    private final List<Death> deaths = new ArrayList<>();
    private final List<Fault> faults;

    /// @param time how long all of them last
    Faults(RunningPlatform platform, Duration time) {
        this.platform = platform;
        this.time = time;
        faults = List.of(
                dies("lead"),
                new Fault("the broker is away for " + brokerAway().toSeconds() + " s", this::brokerGoes),
                dies("project"),
                hearsAgain("reward"),
                dies("lead-2"),
                freezes("lead"),
                dies("stand-ins"),
                dies("gateway"),
                new Fault("the clock jumps a day", this::jump),
                freezes("project"),
                dies("reward"),
                dies("lead", "project"),
                dies("talent"),
                hearsAgain("talent"),
                freezes("stand-ins"));
    }

    /// @return what happened, in order
    List<String> happen() {
        var end = Instant.now().plus(time);
        var happened = new ArrayList<String>();
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
                deaths.add(new Death(part, Instant.now()));
                platform.kill(part);
            }
            sleep(DOWN);
            for (var part : parts) {
                platform.startAgain(part);
            }
        });
    }

    private Fault hearsAgain(String part) {
        return new Fault(part + " dies and hears everything again", () -> {
            deaths.add(new Death(part, Instant.now()));
            platform.kill(part);
            sleep(GONE_FROM_ITS_GROUP);
            HearAgain.everything(platform.kafka(), part);
            platform.startAgain(part);
        });
    }

    private Duration brokerAway() {
        return time.dividedBy(BROKER_AWAY_OF);
    }

    private void brokerGoes() {
        platform.takeOrBringTheBroker();
        sleep(brokerAway());
        platform.takeOrBringTheBroker();
    }

    List<Death> deaths() {
        return List.copyOf(deaths);
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
