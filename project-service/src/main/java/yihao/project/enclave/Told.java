package yihao.project.enclave;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.project.enclave.Settlement.Side;

/// Who told an input or a start, for which side; it counts once the other side confirmed it and until it is withdrawn.
public record Told(
        Mark by,
        Side side,
        @Nullable Mark confirmed,
        @Nullable Mark withdrawn) {

    static Told of(Side side, Mark by) {
        return new Told(by, side, null, null);
    }

    boolean counts() {
        return confirmed != null && withdrawn == null;
    }

    boolean waits() {
        return confirmed == null && withdrawn == null;
    }

    boolean isOf(Actor actor) {
        return actor.is(by.by());
    }

    Told confirmed(Mark mark) {
        return new Told(by, side, mark, withdrawn);
    }

    Told withdrawn(Mark mark) {
        return new Told(by, side, confirmed, mark);
    }
}
