package yihao.lead.reminder;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// G6: what failed in a job's rounds. One person's or one record's failure stops nobody else's reminder; it is counted,
/// and logged by the record and the place in the code alone: what a message says may be personal. The next round tries
/// again.
final class Setbacks {

    private static final int LOGGED = 10;

    private final String job;
    private final Consumer<String> log;
    private final AtomicInteger now = new AtomicInteger();
    private volatile int last;

    Setbacks(String job, Consumer<String> log) {
        this.job = job;
        this.log = log;
    }

    void round(Runnable work) {
        now.set(0);
        guard("the round", work);
        last = now.get();
    }

    /// @return whether it came about
    boolean guard(String what, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            note(what, e);
            return false;
        }
    }

    int inLastRound() {
        return last;
    }

    private void note(String what, RuntimeException e) {
        if (now.incrementAndGet() <= LOGGED) {
            log.accept("%s: %s failed, the next round tries again: %s%s"
                    .formatted(job, what, e.getClass().getName(), at(e)));
        }
    }

    private static String at(RuntimeException e) {
        var trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
