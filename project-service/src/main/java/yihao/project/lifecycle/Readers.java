package yihao.project.lifecycle;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;

/// Rule PJ-08: a project is seen by its unit, by the units that share it, by the units above either, and by the
/// city-wide functions.
public record Readers(Units units) {

    public Set<String> of(Project project) {
        return Stream.concat(Stream.of(project.unit()), project.profile().sharingUnits().stream())
                .flatMap(unit -> ofUnit(unit).stream())
                .collect(Collectors.toSet());
    }

    /// Who sees what a unit says of its own projects: the unit, those above it and the city-wide functions, not those
    /// that share a project.
    public Set<String> ofUnit(String unit) {
        var readers = new HashSet<>(units.ancestors(unit));
        readers.add(unit);
        readers.add(Actor.ALL);
        return readers;
    }

    public boolean mayReadReportsOf(Actor actor, String unit) {
        return ofUnit(unit).stream().anyMatch(actor.scopes()::contains);
    }

    public boolean mayRead(Actor actor, Project project) {
        return of(project).stream().anyMatch(actor.scopes()::contains);
    }
}
