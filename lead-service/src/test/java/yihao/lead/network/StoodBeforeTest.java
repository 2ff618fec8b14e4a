package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.at;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.CITY;
import static yihao.lead.network.NetworkWorld.DISTRICT;
import static yihao.lead.network.NetworkWorld.FIRST;
import static yihao.lead.network.NetworkWorld.SECOND;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.lead.Network;
import yihao.reference.Industries;

@DisplayName("L1 Where a unit stood")
class StoodBeforeTest {

    final NetworkWorld city = new NetworkWorld();
    final Network network = new UnitNetwork(city.units, new TerritoryFit(Industries.shipped()));

    @ParameterizedTest(name = "moved at {0}, on the 9th below {1}")
    @CsvSource(textBlock = """
            2026-09-09T15:59:59Z, squad-02
            2026-09-09T16:00:00Z, district-zhangdian
            """)
    void is_told_by_whole_days_in_china(String at, String above) {
        move(FIRST, SECOND, at);

        assertThat(standing(FIRST).on(LocalDate.of(2026, 9, 9)).getFirst()).isEqualTo(above);
        assertThat(standing(FIRST).on(LocalDate.of(2026, 9, 10)).getFirst()).isEqualTo(SECOND);
    }

    @Test
    void is_told_of_units_that_moved_along_and_not_of_what_lasted_no_whole_day() {
        city.register("district-linzi", CITY, ADMIN);
        city.register("squad-11", FIRST, ADMIN);
        move(FIRST, SECOND, "2026-09-09T01:00:00Z");
        move(FIRST, "district-linzi", "2026-09-09T02:00:00Z");

        assertThat(standing("squad-11").on(LocalDate.of(2026, 9, 8))).containsExactly(FIRST, DISTRICT, CITY);
        assertThat(standing("squad-11").on(LocalDate.of(2026, 9, 9))).containsExactly(FIRST, "district-linzi", CITY);
        assertThat(standing(FIRST).before()).hasSize(1);
        assertThat(standing(SECOND).before()).isEmpty();
    }

    @ParameterizedTest(name = "registered on the 8th and moved at {0}: {1} times elsewhere before")
    @CsvSource(textBlock = """
            2026-09-08T15:59:59Z, 0
            2026-09-08T16:00:00Z, 1
            """)
    void is_not_told_of_the_day_on_which_it_was_registered_and_put_right(String at, int elsewhere) {
        city.register("squad-12", FIRST, at(ADMIN.actor(), "2026-09-08T01:00:00Z"));
        move("squad-12", SECOND, at);

        assertThat(standing("squad-12").before()).hasSize(elsewhere);
        assertThat(standing("squad-12").on(LocalDate.of(2026, 9, 1)).getFirst())
                .isEqualTo(elsewhere == 0 ? SECOND : FIRST);
    }

    private Network.Standing standing(String unit) {
        return Objects.requireNonNull(network.standings().get(unit));
    }

    private void move(String unit, String parent, String at) {
        city.register(unit, parent, at(ADMIN.actor(), at).because("区划调整"));
    }
}
