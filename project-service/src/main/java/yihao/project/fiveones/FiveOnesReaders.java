package yihao.project.fiveones;

import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.project.lifecycle.Units;

/// Rule FO-05: a draft is seen by who drafted it, by its lead department and the units above them;
/// what is or was in force by all officers.
public record FiveOnesReaders(Units units) {

    public Set<String> of(FiveOnes set) {
        if (!set.isDraft()) {
            return Set.of(Actor.CITY);
        }
        var readers = new HashSet<>(Set.of(set.unit(), Actor.ALL));
        readers.add(set.keeper());
        readers.addAll(units.ancestors(set.unit()));
        readers.addAll(units.ancestors(set.keeper()));
        return readers;
    }

    boolean mayRead(Actor actor, FiveOnes set) {
        return of(set).stream().anyMatch(actor.scopes()::contains);
    }
}
