package yihao.project.opportunity;

import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.project.lifecycle.Units;

/// Rule OP-05: an opportunity and its enquiries are seen by the unit to be contacted, those above it and the city-wide
/// functions.
public record OpportunityReaders(Units units) {

    public Set<String> of(String unit) {
        var readers = new HashSet<>(Set.of(unit, Actor.ALL));
        readers.addAll(units.ancestors(unit));
        return readers;
    }

    boolean mayRead(Actor actor, String unit) {
        return of(unit).stream().anyMatch(actor.scopes()::contains);
    }
}
