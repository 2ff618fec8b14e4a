package yihao.lead.conversion.job;

import java.time.Clock;
import yihao.lead.conversion.ConvertLead;
import yihao.platform.jobs.Leases;

/// The real clock job of conversions, ticked by hand.
public final class ConversionTick {

    private ConversionTick() {}

    public static Runnable of(ConvertLead convertLead, Leases leases, Clock clock) {
        return new ConversionClock(convertLead, leases, clock)::askAgain;
    }
}
