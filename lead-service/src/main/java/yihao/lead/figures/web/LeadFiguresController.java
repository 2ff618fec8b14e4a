package yihao.lead.figures.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.lead.Network;
import yihao.lead.figures.UnitMap;
import yihao.lead.figures.UnitMap.Placed;
import yihao.lead.figures.UnitTiles;
import yihao.lead.intake.LeadFunnel;
import yihao.lead.intake.LeadRegister;
import yihao.lead.intake.LeadRegister.LeadFilter;
import yihao.lead.network.Units;
import yihao.platform.web.Page;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// G4: the figures of the leads that the caller sees, and the map they are shown on.
@RestController
class LeadFiguresController {

    private final LeadRegister register;
    private final Units units;
    private final Network network;
    private final RuleBook<UnitTiles> tiles;
    private final Clock clock;

    LeadFiguresController(LeadRegister register, Units units, Network network, RuleBook<UnitTiles> tiles, Clock clock) {
        this.register = register;
        this.units = units;
        this.network = network;
        this.tiles = tiles;
        this.clock = clock;
    }

    /// @param column counted from 1; none where the rules know no place
    record TileView(
            Network.Name unit,
            @Nullable Integer column,
            @Nullable Integer row) {}

    record MapView(String version, String source, List<TileView> items) {}

    @GetMapping("/api/units/tiles")
    MapView map() {
        var set = inForce();
        return new MapView(
                set.reference(), set.source(), placed().stream().map(this::tile).toList());
    }

    private TileView tile(Placed placed) {
        var tile = placed.tile();
        return new TileView(
                network.nameOf(placed.unit()), tile == null ? null : tile.column(), tile == null ? null : tile.row());
    }

    /// @param exact false where there are more than are counted
    record UnitView(String unit, long leads, boolean exact) {}

    record FiguresView(int year, LeadFunnel funnel, List<UnitView> units) {}

    /// @param year this one where it is left out
    @GetMapping("/api/leads/figures")
    FiguresView figures(@RequestParam @Nullable Integer year, Actor actor) {
        var asked = year == null ? CityTime.day(clock.instant()).getYear() : year;
        return new FiguresView(
                asked,
                register.funnel(actor, asked),
                placed().stream().map(placed -> count(placed.unit(), actor)).toList());
    }

    /// As many as the register shows by this unit.
    private UnitView count(String unit, Actor actor) {
        var counted = register.count(actor, new LeadFilter(null, unit, null, null, null), Page.COUNTED);
        return new UnitView(unit, Math.min(counted, Page.COUNTED), counted <= Page.COUNTED);
    }

    private List<Placed> placed() {
        return UnitMap.of(units.all(), inForce().rules());
    }

    private RuleSet<UnitTiles> inForce() {
        return tiles.inForce(CityTime.day(clock.instant())).orElseThrow();
    }
}
