package yihao.project.lifecycle;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;

/// Rule PJ-08: a project is seen by its unit, by the units that share it, by the units above either, and by the
/// city-wide functions.
public record Readers(Units units) {

    public Set<String> of(Project project) {
        var readers = new HashSet<>(Set.of(Actor.ALL));
        Stream.concat(Stream.of(project.unit()), project.profile().sharingUnits().stream())
                .forEach(unit -> {
                    readers.add(unit);
                    readers.addAll(units.ancestors(unit));
                });
        return readers;
    }

    public boolean mayRead(Actor actor, Project project) {
        return of(project).stream().anyMatch(actor.scopes()::contains);
    }
}
