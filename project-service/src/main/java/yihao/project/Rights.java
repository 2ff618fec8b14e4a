package yihao.project;

import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// Rule PJ-07: who may act on a record of a unit. The rule data name the functions; a city-wide function acts
/// everywhere, the others only in
/// the record's own unit. Sharing a project shows it, it does not hand it over.
public final class Rights {

    private Rights() {}

    public static boolean may(Actor actor, String unit, Set<Function> functions) {
        return actor.functions().stream()
                .filter(functions::contains)
                .anyMatch(function -> function.seesWholeCity() || actor.worksFor(unit));
    }
}
