package yihao.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Offers calls, with so many clients at a time or at so many a second. Latencies are in microseconds; at a given rate
/// they count from when the call was due, so that waiting behind a slow one is seen.
final class Load {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);

    private static final Duration SLICE = Duration.ofSeconds(10);
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(10);
    private static final int STEADY = 6;
    private static final double CHEAPER = 0.97;

    private final Supplier<Duration> cpu;

    Load(Supplier<Duration> cpu) {
        this.cpu = cpu;
    }

    /// Until a call has not become cheaper for a while: the compiler needs minutes, on a machine that has little else.
    void warmUp(int clients, Call call) {
        var cheapest = Double.MAX_VALUE;
        var end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        for (int steady = 0; steady < STEADY && System.nanoTime() < end; ) {
            var cpu = clients(clients, SLICE, call).cpuMillis();
            steady = cpu < cheapest * CHEAPER ? 0 : steady + 1;
            cheapest = Math.min(cheapest, cpu);
        }
    }

    /// As fast as so many clients go, each with one call at a time.
    Figures clients(int clients, Duration time, Call call) {
        var end = System.nanoTime() + time.toNanos();
        var numbers = new AtomicLong();
        return measure((latencies, wrong) -> inParallel(clients, () -> {
            while (System.nanoTime() < end) {
                make(call, numbers.getAndIncrement(), System.nanoTime(), latencies, wrong);
            }
        }));
    }

    /// So many calls in all, by so many clients.
    Figures count(int clients, long calls, Call call) {
        var numbers = new AtomicLong();
        return measure((latencies, wrong) -> inParallel(clients, () -> {
            for (var number = numbers.getAndIncrement(); number < calls; number = numbers.getAndIncrement()) {
                make(call, number, System.nanoTime(), latencies, wrong);
            }
        }));
    }

    /// At a steady rate, whether earlier calls are answered or not.
    Figures rate(int perSecond, Duration time, Call call) {
        var apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
        var calls = time.toNanos() / apart;
        return measure((latencies, wrong) -> {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var start = System.nanoTime();
                for (long number = 0; number < calls; number++) {
                    var one = number;
                    var due = start + number * apart;
                    LockSupport.parkNanos(due - System.nanoTime());
                    threads.execute(() -> make(call, one, due, latencies, wrong));
                }
            }
        });
    }

    private interface Work {
        void run(Histogram latencies, AtomicLong wrong);
    }

    private Figures measure(Work work) {
        var latencies = new ConcurrentHistogram(LONGEST, 3);
        var wrong = new AtomicLong();
        var spent = cpu.get();
        var start = System.nanoTime();
        work.run(latencies, wrong);
        var took = Duration.ofNanos(System.nanoTime() - start);
        return new Figures(
                latencies.getTotalCount(), wrong.get(), took, cpu.get().minus(spent), latencies);
    }

    private static void make(Call call, long number, long since, Histogram latencies, AtomicLong wrong) {
        if (!call.make(number)) {
            wrong.incrementAndGet();
        }
        latencies.recordValue(Math.min(LONGEST, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - since)));
    }

    private static void inParallel(int clients, Runnable work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                threads.execute(work);
            }
        }
    }
}
