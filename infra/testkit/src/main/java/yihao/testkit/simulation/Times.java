package yihao.testkit.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import yihao.testkit.twins.TestClock;

/// The machine's time, which goes on second by second, and business time, which may be moved ahead of it.
public final class Times {

    public static final String BEGIN = "2026-09-01T01:30:00Z";

    public final TestClock business = new TestClock(BEGIN);
    public final TestClock machine = new TestClock(BEGIN);

    private final Map<String, Duration> off = new HashMap<>();

    public void pass(Duration time) {
        machine.advance(time);
        business.advance(time);
    }

    public void moveBusiness(int days) {
        business.advance(Duration.ofDays(days));
    }

    public Instant now() {
        return business.instant();
    }

    /// As that process's machine sees it: machines are not quite right, and are set right at once.
    public InstantSource of(String process) {
        return () -> machine.instant().plus(off.getOrDefault(process, Duration.ZERO));
    }

    public void setRight() {
        off.clear();
    }

    public void set(String process, Duration by) {
        off.put(process, by);
    }
}
