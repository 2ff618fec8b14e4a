package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.CITY;
import static yihao.lead.network.NetworkWorld.TODAY;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.lead.Network;
import yihao.lead.Network.Place;
import yihao.reference.Countries;
import yihao.reference.Divisions;
import yihao.reference.Industries;

@DisplayName("L1 A territory")
class TerritoryTest {

    static final Act BUREAU = at(actor("bureau.officer", "bureau", BUREAU_OFFICER), "2026-09-01T02:00:00Z");
    static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    final NetworkWorld city = new NetworkWorld();
    final SetTerritories setTerritories =
            new SetTerritories(city.units, Countries.shipped(), Divisions.shipped(), Industries.shipped());
    final Network network = new UnitNetwork(city.units, new TerritoryFit(Industries.shipped()));

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(textBlock = """
            CN, 310115, ,     pudong shanghai china
            CN, 310115, 2614, pudong shanghai chemistry-in-china china chemistry
            CN, 310101, ,     shanghai china
            CN, 310000, ,     shanghai china
            CN, 370303, ,     china
            CN, ,       2614, chemistry-in-china china chemistry
            DE, ,       ,     germany
            DE, ,       2614, germany chemistry
            FR, ,       ,     ''
            FR, ,       2614, chemistry
            FR, ,       3610, ''
            """)
    void of_a_smaller_place_fits_more_closely_then_of_a_narrower_industry(
            String country, @Nullable String division, @Nullable String industry, String units) {
        office("china", new Territory("CN", null, null, YEAR, null));
        office("chemistry-in-china", new Territory("CN", null, "26", YEAR, null));
        office("shanghai", new Territory(null, "310000", null, YEAR, null));
        office("pudong", new Territory(null, "310115", null, YEAR, null));
        office("germany", new Territory("DE", null, null, YEAR, null));
        office("chemistry", new Territory(null, null, "C", YEAR, null), new Territory(null, null, "26", YEAR, null));
        office("vehicles", new Territory(null, null, "36", LocalDate.of(2026, 9, 2), null));

        var fits = network.lookingAfter(new Place(country, division, industry), TODAY);

        assertThat(fits.stream().map(Network.Fit::unit).toList())
                .isEqualTo(units.isEmpty() ? List.of() : List.of(units.split(" ")));
        assertThat(fits.stream().filter(Network.Fit::best).count()).isEqualTo(fits.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2025-12-31, false
            2026-01-01, true
            2026-12-31, true
            2027-01-01, false
            """)
    void holds_from_the_first_to_the_last_day(LocalDate day, boolean holds) {
        office("germany", new Territory("DE", null, null, YEAR, LocalDate.of(2026, 12, 31)));

        assertThat(network.lookingAfter(new Place("DE", null, null), day).isEmpty())
                .isEqualTo(!holds);
    }

    @Test
    void of_two_units_is_told_and_neither_is_preferred() {
        office("germany", new Territory("DE", null, null, YEAR, LocalDate.of(2026, 12, 31)));
        office("munich", new Territory("DE", null, null, LocalDate.of(2026, 12, 31), null));
        office("berlin", new Territory("DE", null, "26", YEAR, null));

        assertThat(setTerritories.overlaps(city.units.find("germany").orElseThrow()))
                .extracting(SetTerritories.Overlap::unit)
                .containsExactly("munich");
        assertThat(network.lookingAfter(new Place("DE", null, null), LocalDate.of(2026, 12, 31)))
                .extracting(Network.Fit::best)
                .containsExactly(true, true);
    }

    @Test
    void of_a_unit_that_has_ended_is_nobody_s() {
        office("germany", new Territory("DE", null, null, YEAR, null));
        done(city.handOver.end("germany", TODAY, null, ADMIN.because("撤并")));

        assertThat(network.lookingAfter(new Place("DE", null, null), TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            ,   ,       ,
            ZZ, ,       ,
            DE, 310000, ,
            ,   319999, ,
            DE, ,       9999
            """)
    void is_written_in_the_codes_of_the_standards(
            @Nullable String country, @Nullable String division, @Nullable String industry) {
        var wrong = List.of(new Territory(country, division, industry, YEAR, null));

        assertThat(refused(setTerritories.set(CITY, wrong, BUREAU)).problem())
                .isEqualTo(NetworkProblem.TERRITORY_UNFIT);
    }

    @Test
    void is_set_by_the_bureau_and_ends_after_it_begins() {
        var reversed = List.of(new Territory("DE", null, null, TODAY, YEAR));

        assertThat(refused(setTerritories.set(CITY, reversed, BUREAU)).problem())
                .isEqualTo(NetworkProblem.PERIOD_REVERSED);
        assertThat(refused(setTerritories.set(CITY, List.of(), ADMIN)).problem())
                .isEqualTo(NetworkProblem.TERRITORIES_NOT_YOURS);
    }

    private void office(String id, Territory... territories) {
        city.register(id, CITY, ADMIN);
        done(setTerritories.set(id, List.of(territories), BUREAU));
    }
}
