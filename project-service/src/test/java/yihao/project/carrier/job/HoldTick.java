package yihao.project.carrier.job;

import java.time.Clock;
import yihao.platform.jobs.Leases;
import yihao.project.carrier.HoldSpaces;

/// The real clock job of holds, ticked by hand.
public final class HoldTick {

    private HoldTick() {}

    public static Runnable of(HoldSpaces holds, Leases leases, Clock clock) {
        return new HoldClock(holds, leases, clock)::expire;
    }
}
