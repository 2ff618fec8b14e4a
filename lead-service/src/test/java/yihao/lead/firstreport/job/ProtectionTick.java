package yihao.lead.firstreport.job;

import java.time.Clock;
import yihao.lead.firstreport.FirstReport;
import yihao.platform.jobs.Leases;

/// The real clock job of protections, ticked by hand.
public final class ProtectionTick {

    private ProtectionTick() {}

    public static Runnable of(FirstReport firstReport, Leases leases, Clock clock) {
        return new ProtectionClock(firstReport, leases, clock)::tick;
    }
}
