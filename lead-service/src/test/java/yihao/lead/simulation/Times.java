package yihao.lead.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import yihao.testkit.twins.TestClock;

/// The machine's time, which goes on second by second, and business time, which may be moved ahead of it.
final class Times {

    static final String BEGIN = "2026-09-01T01:30:00Z";

    final TestClock business = new TestClock(BEGIN);
    final TestClock machine = new TestClock(BEGIN);

    void pass(Duration time) {
        machine.advance(time);
        business.advance(time);
    }

    void moveBusiness(int days) {
        business.advance(Duration.ofDays(days));
    }

    Instant now() {
        return business.instant();
    }

    InstantSource real() {
        return machine;
    }
}
