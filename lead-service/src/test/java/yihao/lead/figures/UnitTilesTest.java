package yihao.lead.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.figures.UnitTiles.Tile;

@DisplayName("G4 The tiles of the map")
class UnitTilesTest {

    private static String written(String... tiles) {
        return """
                kind: unit-tiles
                id: another
                version: 1
                validFrom: 2026-01-01
                source: ours
                title: {zh: 甲, en: A}
                rules:
                  kinds: [DISTRICT]
                  tiles: [%s]
                """.formatted(String.join(", ", tiles));
    }

    @Test
    void ship_with_a_place_for_each_district_and_the_zone() {
        var shipped = UnitTiles.shipped()
                .inForce(LocalDate.of(2026, 9, 15))
                .orElseThrow()
                .rules();

        assertThat(shipped.tiles()).hasSize(9).contains(new Tile("district-zhangdian", 2, 3));
    }

    @Test
    void of_a_city_that_nobody_knows_are_read_without_code() {
        assertThat(UnitTiles.FORMAT
                        .read(written("{unit: a, column: 1, row: 1}", "{unit: b, column: 1, row: 2}"))
                        .orElseThrow("test")
                        .rules()
                        .tiles())
                .containsExactly(new Tile("a", 1, 1), new Tile("b", 1, 2));
    }

    @Test
    void have_one_place_each_and_one_unit_in_a_place() {
        var onOneSpot = written("{unit: a, column: 1, row: 1}", "{unit: b, column: 1, row: 1}");
        var twice = written("{unit: a, column: 1, row: 1}", "{unit: a, column: 2, row: 1}");

        assertThatThrownBy(() -> UnitTiles.FORMAT.read(onOneSpot).orElseThrow("test"))
                .hasMessageContaining("rule.tile-on-tile");
        assertThatThrownBy(() -> UnitTiles.FORMAT.read(twice).orElseThrow("test"))
                .hasMessageContaining("rule.tile-twice {what=a}");
    }
}
