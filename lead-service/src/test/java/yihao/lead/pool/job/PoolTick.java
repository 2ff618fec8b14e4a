package yihao.lead.pool.job;

import java.time.Clock;
import yihao.lead.pool.HandBack;
import yihao.platform.jobs.Leases;

/// The real clock job of the pool, ticked by hand.
public final class PoolTick {

    private PoolTick() {}

    public static Runnable of(HandBack handBack, Leases leases, Clock clock) {
        return new PoolClock(handBack, leases, clock)::tick;
    }
}
