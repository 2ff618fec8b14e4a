package yihao.testkit.simulation;

/// A promise of the platform that was not kept.
public final class Violation extends RuntimeException {

    public Violation(String what) {
        super(what);
    }

    public static void unless(boolean kept, String what) {
        if (!kept) {
            throw new Violation(what);
        }
    }
}
