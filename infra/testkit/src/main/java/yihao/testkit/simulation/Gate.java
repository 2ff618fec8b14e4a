package yihao.testkit.simulation;

/// Where a caller of a twin may pause, lose its reply or die.
public interface Gate {

    Gate OPEN = new Gate() {
        @Override
        public void before(String call) {}

        @Override
        public void after(String call) {}
    };

    void before(String call);

    void after(String call);
}
