package yihao.runner.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.embedded.identity.DemoAccounts;
import yihao.kernel.Function;

@DisplayName("The example city")
class DemoUnitsTest {
    private static final DemoUnits CITY = DemoUnits.load();

    @Test
    void names_parents_before_children() {
        Set<String> known = new HashSet<>();
        for (var unit : CITY.units()) {
            assertThat(unit.parent() == null || known.contains(unit.parent()))
                    .as(unit.id())
                    .isTrue();
            assertThat(known.add(unit.id())).as("twice: %s", unit.id()).isTrue();
        }
    }

    @Test
    void has_a_unit_for_every_person_and_machine_that_works_somewhere() {
        var units = CITY.units().stream().map(DemoUnits.Unit::id).toList();
        var accounts = DemoAccounts.load();

        assertThat(units)
                .containsAll(accounts.people().stream()
                        .map(DemoAccounts.Person::unit)
                        .toList());
        accounts.clients().stream()
                .map(DemoAccounts.Client::unit)
                .filter(unit -> unit != null)
                .forEach(unit -> assertThat(units).contains(unit));
    }

    @Test
    void has_a_member_in_every_squad() {
        assertThat(CITY.units())
                .filteredOn(unit -> unit.kind().equals("SQUAD"))
                .extracting(DemoUnits.Unit::id)
                .containsExactlyInAnyOrderElementsOf(DemoAccounts.load().people().stream()
                        .filter(person -> person.functions().contains(Function.SQUAD_MEMBER))
                        .map(DemoAccounts.Person::unit)
                        .toList());
    }

    @Test
    void has_the_districts_offices_and_squads_of_its_kind() {
        assertThat(CITY.units())
                .filteredOn(unit -> unit.kind().equals("DISTRICT"))
                .hasSize(8);
        assertThat(CITY.units()).filteredOn(unit -> unit.kind().equals("SQUAD")).hasSize(40);
        assertThat(CITY.units())
                .filteredOn(unit -> unit.kind().equals("OVERSEAS_OFFICE"))
                .hasSize(3);
        assertThat(CITY.units())
                .filteredOn(unit -> unit.kind().equals("DOMESTIC_OFFICE"))
                .hasSize(2);
    }
}
