package yihao.testkit.twins;

import java.time.Instant;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// Actors and acts for tests.
public final class Acts {

    private Acts() {}

    public static Actor actor(String subject, String unit, Function... functions) {
        return new Actor(subject, subject, unit, Set.of(functions));
    }

    public static Act by(Actor actor, String at) {
        return new Act(actor, Instant.parse(at), null, "test-request", null, null);
    }
}
