package yihao.kernel;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who acts: the subject as records keep it, the unit it works in, and its functions there on that day.
///
/// @param subject the token's subject; of a deputy who acts for an officer, both (see [Doer])
/// @param standsInFor the officers whose deputy it is today, whether it acts for one of them now or for itself
/// @param takenOver the units whose work its own unit has taken over
public record Actor(
        String subject,
        String name,
        String unit,
        Set<Function> functions,
        Set<String> standsInFor,
        Set<String> takenOver) {

    /// Reader marks beside unit ids: what every unit of the city may see, and what the city-wide functions may see.
    public static final String CITY = "city";

    public static final String ALL = "all";

    public Actor {
        functions = Set.copyOf(functions);
        standsInFor = Set.copyOf(standsInFor);
        takenOver = Set.copyOf(takenOver);
    }

    public Actor(String subject, String name, String unit, Set<Function> functions) {
        this(subject, name, unit, functions, Set.of(), Set.of());
    }

    /// The platform itself, for what clocks and events cause.
    public static Actor service(String name) {
        return new Actor("service:" + name, name, ALL, Set.of(Function.SERVICE));
    }

    /// The same person in an officer's place: with that officer's functions and no others, bound by what binds either.
    public Actor inPlaceOf(Actor officer) {
        var both = new Doer(person(), officer.person()).recorded();
        var bound = new HashSet<>(standsInFor);
        bound.addAll(officer.standsInFor());
        return new Actor(both, name, officer.unit(), officer.functions(), bound, officer.takenOver());
    }

    /// Who sits at the screen.
    public String person() {
        return Doer.of(subject).person();
    }

    /// Whose place it acts in: an officer's where it stands in, its own otherwise.
    public String place() {
        return Doer.of(subject).place();
    }

    /// Separation of duties: whether whoever did this is the actor itself, somebody it stands in for, or its deputy.
    public boolean is(@Nullable String recorded) {
        if (recorded == null) {
            return false;
        }
        var mine = new HashSet<>(Doer.of(subject).persons());
        mine.addAll(standsInFor);
        return !Collections.disjoint(mine, Doer.of(recorded).persons());
    }

    /// Whether the actor acts now in the place in which this was done; for what one may do with one's own.
    public boolean didAs(@Nullable String recorded) {
        return recorded != null && Doer.of(recorded).place().equals(place());
    }

    public boolean has(Function... any) {
        for (var function : any) {
            if (functions.contains(function)) {
                return true;
            }
        }
        return false;
    }

    public boolean seesWholeCity() {
        return functions.stream().anyMatch(Function::seesWholeCity);
    }

    /// Whether this is the actor's unit, or one whose work it has taken over.
    public boolean worksFor(@Nullable String other) {
        return other != null && (unit.equals(other) || takenOver.contains(other));
    }

    /// All units the actor works for.
    public Set<String> units() {
        var units = new HashSet<>(takenOver);
        units.add(unit);
        return Set.copyOf(units);
    }

    /// The reader marks this actor matches: a row is visible when its readers contain one of them.
    public Set<String> scopes() {
        var scopes = new HashSet<>(units());
        scopes.add(CITY);
        if (seesWholeCity()) {
            scopes.add(ALL);
        }
        return Set.copyOf(scopes);
    }
}
