package yihao.lead.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.lead.figures.UnitTiles.Tile;
import yihao.lead.network.Unit;

/// The units of the map: those with a tile first, row by row, then those without a place.
public final class UnitMap {

    private static final Comparator<Placed> READING = Comparator.comparing(
            Placed::tile, Comparator.nullsLast(Comparator.comparing(Tile::row).thenComparing(Tile::column)));

    private UnitMap() {}

    /// @param tile none of a unit for which the rules know no place
    public record Placed(String unit, @Nullable Tile tile) {}

    /// Only units that work: a tile of one that has ended is empty ground.
    public static List<Placed> of(List<Versioned<Unit>> units, UnitTiles rule) {
        var tiles = rule.tiles().stream().collect(Collectors.toMap(Tile::unit, tile -> tile));
        return units.stream()
                .filter(unit -> unit.state().active())
                .filter(unit -> tiles.containsKey(unit.id())
                        || rule.kinds().contains(unit.state().unitKind()))
                .map(unit -> new Placed(unit.id(), tiles.get(unit.id())))
                .sorted(READING.thenComparing(Placed::unit))
                .toList();
    }
}
