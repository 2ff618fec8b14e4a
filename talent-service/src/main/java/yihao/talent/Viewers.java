package yihao.talent;

import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// Who sees the records of this service: the units they belong to, the city-wide functions, and the talent office,
/// whichever unit it works in.
public final class Viewers {

    /// Reader mark of the talent office.
    public static final String TALENT_OFFICE = "talent-office";

    private Viewers() {}

    /// The reader marks this actor matches.
    public static Set<String> marksOf(Actor actor) {
        var marks = new HashSet<>(actor.scopes());
        if (actor.has(Function.TALENT_OFFICE)) {
            marks.add(TALENT_OFFICE);
        }
        return Set.copyOf(marks);
    }
}
