package yihao.project.monthlyreport;

import java.util.HashMap;
import java.util.Set;
import java.util.function.Predicate;
import yihao.kernel.Actor;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.Units;

/// A monthly report is seen by its unit, the units above, and the city-wide functions. Who shares a project sees the
/// project, not what its unit reports.
public record ReportSight(Units units) {

    public Set<String> readers(String unit) {
        return new Readers(units).ofUnit(unit);
    }

    boolean mayRead(Actor actor, String unit) {
        return of(actor).test(unit);
    }

    /// Which units' reports the actor sees; each unit is looked up once.
    Predicate<String> of(Actor actor) {
        var scopes = actor.scopes();
        var seen = new HashMap<String, Boolean>();
        return actor.seesWholeCity()
                ? _ -> true
                : unit ->
                        seen.computeIfAbsent(unit, one -> readers(one).stream().anyMatch(scopes::contains));
    }
}
