package yihao.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/// What a load showed.
///
/// @param wrong answers that were not what they should be
/// @param cpu processor time of all that was measured
record Figures(long calls, long wrong, Duration took, Duration cpu, Histogram latencies) {

    double perSecond() {
        return calls / (took.toNanos() / 1e9);
    }

    double cpuMillis() {
        return cpu.toNanos() / 1e6 / Math.max(1, calls);
    }

    double millisAt(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e3;
    }
}
