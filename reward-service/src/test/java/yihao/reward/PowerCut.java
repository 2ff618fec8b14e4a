package yihao.reward;

/// Ends the process at the n-th chance.
public final class PowerCut {

    private int chances = Integer.MAX_VALUE;

    public static final class Died extends RuntimeException {}

    public void afterChances(int number) {
        chances = number;
    }

    public void never() {
        chances = Integer.MAX_VALUE;
    }

    public void mayFail() {
        if (chances-- == 0) {
            chances = Integer.MAX_VALUE;
            throw new Died();
        }
    }

    /// Whether the planned cut came.
    public boolean cameTrue(int number) {
        return chances > number || chances == Integer.MAX_VALUE;
    }
}
