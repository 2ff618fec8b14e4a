package yihao.testkit.simulation;

import java.util.random.RandomGenerator;

/// What goes wrong in a step, at its so-manieth call of a twin.
///
/// @param steps how long a pause lasts
public record Mishap(Kind kind, int call, int steps) {

    public static final Mishap NONE = new Mishap(Kind.NONE, 0, 0);
    private static final int CALLS = 24;
    private static final int LONGEST_PAUSE = 8;

    public enum Kind {
        NONE,
        PAUSE,
        CRASH_BEFORE,
        CRASH_AFTER,
        UNANSWERED_BEFORE,
        UNANSWERED_AFTER
    }

    /// Two steps of five go wrong; early calls more often than late ones, because short steps have only those.
    static Mishap draw(RandomGenerator luck) {
        var die = luck.nextInt(20);
        var call = 1 + luck.nextInt(1 + luck.nextInt(CALLS));
        var steps = 1 + luck.nextInt(LONGEST_PAUSE);
        return switch (die) {
            case 0, 1, 2 -> new Mishap(Kind.PAUSE, call, steps);
            case 3 -> new Mishap(Kind.CRASH_BEFORE, call, 0);
            case 4, 5 -> new Mishap(Kind.CRASH_AFTER, call, 0);
            case 6 -> new Mishap(Kind.UNANSWERED_BEFORE, call, 0);
            case 7 -> new Mishap(Kind.UNANSWERED_AFTER, call, 0);
            default -> NONE;
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case NONE -> "";
            case PAUSE -> "; pauses before call %d for %d steps".formatted(call, steps);
            case CRASH_BEFORE -> "; dies before call " + call;
            case CRASH_AFTER -> "; dies after call " + call;
            case UNANSWERED_BEFORE -> "; call %d does not get through".formatted(call);
            case UNANSWERED_AFTER -> "; the answer to call %d is lost".formatted(call);
        };
    }
}
