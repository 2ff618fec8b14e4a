package yihao.project;

import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// Rule PJ-07: who may act on a record of a unit. The rule data name the functions; a city-wide function acts
/// everywhere, the others only in
/// the record's own unit. Sharing a project shows it, it does not hand it over.
public final class Rights {

    private Rights() {}

    /// Where somebody may act.
    ///
    /// @param units none where it is everywhere
    public record Reach(boolean everywhere, Set<String> units) {

        public boolean isNone() {
            return !everywhere && units.isEmpty();
        }
    }

    public static Reach reach(Actor actor, Set<Function> functions) {
        var held = actor.functions().stream().filter(functions::contains).toList();
        if (held.stream().anyMatch(Function::seesWholeCity)) {
            return new Reach(true, Set.of());
        }
        return new Reach(false, held.isEmpty() ? Set.of() : actor.units());
    }

    public static boolean may(Actor actor, String unit, Set<Function> functions) {
        return actor.functions().stream()
                .filter(functions::contains)
                .anyMatch(function -> function.seesWholeCity() || actor.worksFor(unit));
    }
}
