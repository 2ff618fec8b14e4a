package yihao.platform.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import yihao.platform.jobs.Leases;

/// How long each job ran on this instance, how it ended, and when it last ended well. Real time.
public final class JobMeters implements Leases.Watcher {

    private final MeterRegistry meters;
    private final InstantSource realTime;
    private final Map<String, AtomicLong> endedWell = new ConcurrentHashMap<>();

    public JobMeters(MeterRegistry meters, InstantSource realTime) {
        this.meters = meters;
        this.realTime = realTime;
    }

    @Override
    public void ran(String job, Duration time, boolean well) {
        Timer.builder("yihao.task")
                .description("runs of a job on the instance that holds its lease")
                .tags("task", job, "outcome", well ? "done" : "failed")
                .register(meters)
                .record(time);
        if (well) {
            endedWell.computeIfAbsent(job, this::gauge).set(realTime.millis());
        }
    }

    private AtomicLong gauge(String job) {
        var at = new AtomicLong();
        TimeGauge.builder("yihao.task.last.success", at, TimeUnit.MILLISECONDS, AtomicLong::get)
                .description("when a job last ended well on this instance, in seconds since 1970")
                .tag("task", job)
                .register(meters);
        return at;
    }
}
