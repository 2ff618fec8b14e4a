package yihao.testkit.simulation;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Runs one deed. A deed that may pause has a thread of its own, which runs only while the conductor waits for it.
final class Performer {

    private final Runnable deed;
    private final Mishap mishap;
    private final Semaphore go = new Semaphore(0);
    private final Semaphore back = new Semaphore(0);
    private int calls;
    private @Nullable String due;
    private int stepsToWait;
    private boolean started;
    private boolean paused;
    private @Nullable RuntimeException failure;

    Performer(Runnable deed, Mishap mishap) {
        this.deed = deed;
        this.mishap = mishap;
    }

    Mishap mishap() {
        return mishap;
    }

    /// Counts a call: is this the one that goes wrong?
    boolean isDue(String call) {
        if (mishap.ofChanges() && !Gate.changes(call)) {
            return false;
        }
        calls++;
        due = calls == mishap.call() ? call : null;
        return due != null;
    }

    /// The answer to the call that goes wrong comes once.
    boolean isAnswerDue(String call) {
        var now = call.equals(due);
        due = now ? null : due;
        return now;
    }

    boolean isPaused() {
        return paused;
    }

    boolean stepIsOver() {
        return --stepsToWait < 0;
    }

    @Nullable
    RuntimeException failure() {
        return failure;
    }

    void go() {
        if (mishap.kind() != Mishap.Kind.PAUSE) {
            perform();
            return;
        }
        paused = false;
        if (started) {
            go.release();
        } else {
            started = true;
            Thread.ofVirtual().start(() -> {
                perform();
                back.release();
            });
        }
        back.acquireUninterruptibly();
    }

    void pause() {
        paused = true;
        stepsToWait = mishap.steps();
        back.release();
        go.acquireUninterruptibly();
    }

    private void perform() {
        try {
            deed.run();
        } catch (Died _) {
            // nobody is there any more to say so
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            failure = new IllegalStateException(e);
        }
    }
}
