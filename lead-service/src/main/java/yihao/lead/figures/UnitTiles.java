package yihao.lead.figures;

import java.util.HashSet;
import java.util.List;
import yihao.lead.network.UnitKind;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// G4: where each unit's tile stands on the schematic map, as rule data. Tiles have no borders and no coordinates: it
/// is
/// no map that a surveying authority would have to review.
///
/// @param kinds units of these kinds are on the map, or are listed below it where they have no tile
public record UnitTiles(List<UnitKind> kinds, List<Tile> tiles) {

    /// Both counted from 1, from the left and from the top.
    public record Tile(String unit, int column, int row) {}

    private record Spot(int column, int row) {}

    static final RuleFormat<UnitTiles> FORMAT = RuleFormat.of(
                    "unit-tiles", UnitTiles.class, "/rules/lead/unit-tiles.schema.json")
            .checkedBy(UnitTiles::check);

    public UnitTiles {
        kinds = List.copyOf(kinds);
        tiles = List.copyOf(tiles);
    }

    /// The versions that ship with the service.
    public static RuleBook<UnitTiles> shipped() {
        return FORMAT.book("/rules/lead/unit-tiles.yaml");
    }

    private static void check(UnitTiles rule, Complaints complaints) {
        var units = new HashSet<String>();
        var spots = new HashSet<Spot>();
        for (int at = 0; at < rule.tiles().size(); at++) {
            var tile = rule.tiles().get(at);
            if (!units.add(tile.unit())) {
                complaints.add("/tiles/" + at + "/unit", "rule.tile-twice", tile.unit());
            }
            if (!spots.add(new Spot(tile.column(), tile.row()))) {
                complaints.add("/tiles/" + at, "rule.tile-on-tile");
            }
        }
    }
}
