package yihao.testkit.simulation;

import java.util.random.RandomGenerator;

/// What goes wrong in a step, at its so-manieth call of a twin.
///
/// @param ofChanges only calls that change something are counted
/// @param steps how long a pause lasts
public record Mishap(Kind kind, boolean ofChanges, int call, int steps) {

    public static final Mishap NONE = new Mishap(Kind.NONE, false, 0, 0);
    private static final int CALLS = 24;
    private static final int CHANGES = 10;
    private static final int LONGEST_PAUSE = 8;

    public enum Kind {
        NONE,
        PAUSE,
        CRASH_BEFORE,
        CRASH_AFTER,
        UNANSWERED_BEFORE,
        UNANSWERED_AFTER
    }

    /// Two steps of five go wrong, half of them at a change, which are few among the questions; early calls more often
    /// than late ones, because short steps have only those.
    static Mishap draw(RandomGenerator luck) {
        var die = luck.nextInt(20);
        var ofChanges = luck.nextBoolean();
        var call = 1 + luck.nextInt(1 + luck.nextInt(ofChanges ? CHANGES : CALLS));
        var steps = 1 + luck.nextInt(LONGEST_PAUSE);
        return switch (die) {
            case 0, 1, 2 -> new Mishap(Kind.PAUSE, ofChanges, call, steps);
            case 3 -> new Mishap(Kind.CRASH_BEFORE, ofChanges, call, 0);
            case 4, 5 -> new Mishap(Kind.CRASH_AFTER, ofChanges, call, 0);
            case 6 -> new Mishap(Kind.UNANSWERED_BEFORE, ofChanges, call, 0);
            case 7 -> new Mishap(Kind.UNANSWERED_AFTER, ofChanges, call, 0);
            default -> NONE;
        };
    }

    @Override
    public String toString() {
        var at = (ofChanges ? "change " : "call ") + call;
        return switch (kind) {
            case NONE -> "";
            case PAUSE -> "; pauses before %s for %d steps".formatted(at, steps);
            case CRASH_BEFORE -> "; dies before " + at;
            case CRASH_AFTER -> "; dies after " + at;
            case UNANSWERED_BEFORE -> "; %s does not get through".formatted(at);
            case UNANSWERED_AFTER -> "; the answer to %s is lost".formatted(at);
        };
    }
}
