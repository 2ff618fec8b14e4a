package yihao.reward.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownUnit;

/// Under which district or zone a unit's projects are counted: itself, or the nearest one above it; a unit that stands
/// under none counts for itself. Each unit is looked up once.
final class Districts {

    private static final Set<String> KINDS = Set.of("DISTRICT", "ZONE");

    private final Known known;
    private final Map<String, KnownUnit> looked = new HashMap<>();
    private final Map<String, String> found = new HashMap<>();

    Districts(Known known) {
        this.known = known;
    }

    String of(String unit) {
        return found.computeIfAbsent(unit, this::find);
    }

    KnownUnit unit(String id) {
        return looked.computeIfAbsent(id, _ -> known.unit(id).orElseGet(() -> nameless(id)));
    }

    private String find(String unit) {
        var itself = unit(unit);
        if (KINDS.contains(itself.kind())) {
            return unit;
        }
        return itself.ancestors().stream()
                .map(this::unit)
                .filter(above -> KINDS.contains(above.kind()))
                .map(KnownUnit::id)
                .findFirst()
                .orElse(unit);
    }

    private static KnownUnit nameless(String id) {
        return new KnownUnit(id, "", id, id, List.of(), false);
    }
}
