package yihao.kernel;

import java.util.HashSet;
import java.util.Set;

/// Who acts: the subject of the token, the unit it works in, and its functions there on that day.
public record Actor(String subject, String name, String unit, Set<Function> functions) {

    /// Reader marks beside unit ids: what every unit of the city may see, and what the city-wide functions may see.
    public static final String CITY = "city";

    public static final String ALL = "all";

    public Actor {
        functions = Set.copyOf(functions);
    }

    /// The platform itself, for what clocks and events cause.
    public static Actor service(String name) {
        return new Actor("service:" + name, name, ALL, Set.of(Function.SERVICE));
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

    /// The reader marks this actor matches: a row is visible when its readers contain one of them.
    public Set<String> scopes() {
        var scopes = new HashSet<>(Set.of(unit, CITY));
        if (seesWholeCity()) {
            scopes.add(ALL);
        }
        return Set.copyOf(scopes);
    }
}
