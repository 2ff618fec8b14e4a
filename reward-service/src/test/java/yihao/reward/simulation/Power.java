package yihao.reward.simulation;

import java.util.concurrent.atomic.AtomicInteger;
import yihao.testkit.simulation.Gate;

/// The power of one life of a process: it fails before or after the so-manieth change, and from then on nothing that
/// any of its threads tries gets through.
final class Power implements Gate {

    private final AtomicInteger changesLeft;
    private final boolean after;
    private volatile boolean dead;

    /// The machine is gone; nothing in it goes on, no handler of exceptions gets anything done.
    static final class Died extends Error {
        private static final long serialVersionUID = 1L;

        Died() {
            super("The power failed", null, false, false);
        }
    }

    /// @param after whether the last change still gets through
    Power(int changes, boolean after) {
        this.changesLeft = new AtomicInteger(changes);
        this.after = after;
    }

    @Override
    public void before(String call) {
        mustLive();
        if (Gate.changes(call) && !after && changesLeft.decrementAndGet() < 0) {
            fail();
        }
    }

    @Override
    public void after(String call) {
        mustLive();
        if (Gate.changes(call) && after && changesLeft.decrementAndGet() < 0) {
            fail();
        }
    }

    boolean failed() {
        return dead;
    }

    private void mustLive() {
        if (dead) {
            throw new Died();
        }
    }

    private void fail() {
        dead = true;
        throw new Died();
    }
}
