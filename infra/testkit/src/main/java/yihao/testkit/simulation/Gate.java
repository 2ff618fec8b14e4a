package yihao.testkit.simulation;

/// Where a caller of a twin may pause, lose its reply or die.
public interface Gate {

    Gate OPEN = new Gate() {
        @Override
        public void before(String call) {}

        @Override
        public void after(String call) {}
    };

    /// Whether the world is another one after that call.
    static boolean changes(String call) {
        return !call.startsWith("find ")
                && !call.startsWith("countDocuments ")
                && !call.startsWith("createIndex")
                && !call.startsWith("poll ");
    }

    void before(String call);

    void after(String call);
}
