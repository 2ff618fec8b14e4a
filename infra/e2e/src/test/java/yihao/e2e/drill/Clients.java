package yihao.e2e.drill;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import yihao.e2e.City;

/// Clients at work: each leads one investor after another from the report to verified money.
final class Clients implements AutoCloseable {

    private static final Duration LAST_ANSWERS = Duration.ofMinutes(5);

    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
    private final AtomicLong numbers = new AtomicLong();
    private final List<CompletableFuture<Void>> clients;
    private volatile boolean open = true;

    Clients(int count, City city, Promises promises) {
        clients = IntStream.range(0, count)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> work(city, promises), threads))
                .toList();
    }

    private void work(City city, Promises promises) {
        while (open) {
            new Life(city, promises, numbers.getAndIncrement()).live();
        }
    }

    /// No new investors; what is under way comes to its end.
    void finish() {
        open = false;
        CompletableFuture.allOf(clients.toArray(CompletableFuture[]::new))
                .orTimeout(LAST_ANSWERS.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        open = false;
        threads.shutdownNow();
    }
}
