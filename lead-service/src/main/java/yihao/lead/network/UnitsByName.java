package yihao.lead.network;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yihao.kernel.Versioned;
import yihao.lead.network.RegisterUnit.UnitFacts;

/// The units that are registered and those of the file so far, by id and by Chinese name.
final class UnitsByName {

    private static final int ENOUGH = 12;

    private final Map<String, Unit> registered = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> places = new HashMap<>();

    UnitsByName(List<Versioned<Unit>> units) {
        units.forEach(unit -> {
            registered.put(unit.id(), unit.state());
            add(unit.id(), unit.state().nameZh());
        });
    }

    void add(String id, String name) {
        ids.add(id);
        named.computeIfAbsent(name, _ -> new HashSet<>()).add(id);
    }

    boolean hasId(String called) {
        return ids.contains(called);
    }

    /// The one unit with this id or name; of several namesakes nobody knows which is meant.
    Optional<String> called(String called) {
        if (ids.contains(called)) {
            return Optional.of(called);
        }
        var namesakes = named.getOrDefault(called, Set.of());
        return namesakes.size() == 1 ? namesakes.stream().findFirst() : Optional.empty();
    }

    Optional<Unit> registered(String id) {
        return Optional.ofNullable(registered.get(id));
    }

    /// The row of the file that was taken as this unit.
    void stands(String id, String place) {
        places.put(id, place);
    }

    /// Where in the file this unit stands already.
    Optional<String> placeOf(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /// The id that the unit of this name below this parent has, or will always get.
    String idFor(UnitFacts facts) {
        return named.getOrDefault(facts.nameZh(), Set.of()).stream()
                .filter(id -> registered(id)
                        .filter(unit -> Objects.equals(unit.parent(), facts.parent()))
                        .isPresent())
                .sorted()
                .findFirst()
                .orElseGet(() -> made(facts));
    }

    private static String made(UnitFacts facts) {
        var said = facts.parent() + "/" + facts.nameZh();
        var digits = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return facts.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + digits.substring(0, ENOUGH);
    }
}
