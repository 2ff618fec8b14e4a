package yihao.testkit.simulation;

/// The process is gone: nothing in it goes on, no handler of exceptions and no clean-up gets anything done.
public final class Died extends Error {

    private final transient Instance instance;

    Died(Instance instance) {
        super(instance.name() + " died", null, false, false);
        this.instance = instance;
    }

    public Instance instance() {
        return instance;
    }
}
