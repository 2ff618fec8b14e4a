package yihao.project.lifecycle.kafka;

import java.util.List;
import java.util.concurrent.Semaphore;
import yihao.testkit.simulation.Gate;

/// Who has it may act, and hands it on before each call of a twin: so all who act at once stand
/// between the same two calls. At its last step the process is killed; nobody in it gets a further
/// call done.
final class Baton implements Gate {

    static final int NEVER = Integer.MAX_VALUE;

    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Semaphore turn = new Semaphore(0, true);
    private final int last;
    private int steps;

    /// @param last at which step it is killed: before or after a call, counted from 1
    Baton(int last) {
        this.last = last;
    }

    int steps() {
        return steps;
    }

    @Override
    public void before(String call) {
        turn.release();
        turn.acquireUninterruptibly();
        step();
    }

    @Override
    public void after(String call) {
        step();
    }

    private void step() {
        steps++;
        if (steps >= last) {
            throw new Killed();
        }
    }

    /// Nobody begins before all are there.
    void atOnce(List<Runnable> deeds) throws InterruptedException {
        var threads = deeds.stream()
                .map(deed -> Thread.ofVirtual().start(() -> perform(deed)))
                .toList();
        while (turn.getQueueLength() < deeds.size()) {
            Thread.onSpinWait();
        }
        turn.release();
        for (var thread : threads) {
            thread.join();
        }
        turn.acquireUninterruptibly();
    }

    private void perform(Runnable deed) {
        turn.acquireUninterruptibly();
        try {
            deed.run();
        } catch (Killed _) {
            // nobody is there any more to say so
        } finally {
            turn.release();
        }
    }
}
