package yihao.runner.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Plays the jobs of one day: the opening, then the others; threads beside each other, a few at a time.
final class PlayDay {
    private static final int AT_ONCE = 8;

    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();

    private PlayDay() {}

    /// What the platform refused, while the rest of the day went on without it.
    static List<String> play(List<Job> jobs) {
        var day = new PlayDay();
        day.beside(threads(jobs.stream().filter(Job::opening).toList()));
        day.beside(threads(jobs.stream().filter(job -> !job.opening()).toList()));
        return List.copyOf(day.refused);
    }

    private static Collection<List<Job>> threads(List<Job> jobs) {
        var threads = new LinkedHashMap<String, List<Job>>();
        jobs.forEach(job ->
                threads.computeIfAbsent(job.thread(), _ -> new ArrayList<>()).add(job));
        return threads.values();
    }

    private void beside(Collection<List<Job>> threads) {
        var free = new Semaphore(AT_ONCE);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.stream()
                    .map(thread -> Executors.callable(() -> {
                        free.acquireUninterruptibly();
                        try {
                            thread.forEach(this::play);
                        } finally {
                            free.release();
                        }
                    }))
                    .toList();
            for (var done : executor.invokeAll(all)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The example city could not be told to its end; start again to go on", e);
        }
    }

    private void play(Job job) {
        try {
            job.work().at(job.day());
        } catch (Said | IllegalStateException e) {
            refused.add(job.thread() + ": " + e.getMessage());
        }
    }
}
