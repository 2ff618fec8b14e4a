package yihao.lead.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.at;
import static yihao.lead.World.investor;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.lead.World;
import yihao.lead.firstreport.IdentityKeys;

@DisplayName("L2 An entry of the register, once names are read otherwise")
class RegisteredNamesTest {

    static final String NAME = "宁波365度家居有限公司";
    static final List<String> BEFORE = List.of("name:330200|365度家居||");

    final World world = new World();
    final IdentityKeys keys = new IdentityKeys(world.names);
    final RegisteredNames names = new RegisteredNames(world.enterprises, keys);

    @Test
    void is_found_by_its_names_as_they_are_read_now() {
        var entry = add(BEFORE);
        assertThat(world.enterprises.withIdentity(keysOf())).isEmpty();

        follow();

        var now = world.enterprises.withIdentity(keysOf()).orElseThrow();
        assertThat(now.id()).isEqualTo(entry.id());
        assertThat(now.state().nameKeys()).containsExactlyInAnyOrderElementsOf(keysOf());
        assertThat(now.state().blocks())
                .containsAll(keys.findable(investor(NAME).names()));
        follow();
        assertThat(world.enterprises.find(entry.id())).contains(now);
    }

    @Test
    void keeps_its_registration_and_learns_no_name_as_identity() {
        var code = List.of("code:91330200MA2CKXXX1X");
        var entry = add(code);

        follow();

        var now = world.enterprises.find(entry.id()).orElseThrow().state();
        assertThat(now.identity()).isEqualTo(code);
        assertThat(now.nameKeys()).containsExactlyInAnyOrderElementsOf(keysOf());
    }

    @Test
    void that_is_one_name_with_another_now_keeps_what_told_them_apart() {
        var earlier = add(List.copyOf(keysOf()));
        var later = add(BEFORE);

        follow();

        assertThat(world.enterprises.find(later.id()).orElseThrow().state().identity())
                .isEqualTo(BEFORE);
        assertThat(world.enterprises.called(keysOf()))
                .extracting(Versioned::id)
                .containsExactlyInAnyOrder(earlier.id(), later.id());
    }

    private List<String> keysOf() {
        return List.copyOf(keys.of(investor(NAME)));
    }

    private void follow() {
        names.readAnew(at(World.BUREAU_PERSON, "2026-09-02T02:00:00Z"));
    }

    private Versioned<Enterprise> add(List<String> identity) {
        var id = world.enterprises.newId();
        return world.enterprises.add(
                id,
                new Enterprise(
                        world.enterprises.newNumber(2026),
                        investor(NAME).names(),
                        null,
                        true,
                        null,
                        "CN",
                        null,
                        Set.of(),
                        List.of(),
                        identity,
                        BEFORE,
                        List.of("before"),
                        "demo",
                        Set.of(),
                        null),
                EnterpriseAction.REGISTERED,
                at(World.BUREAU_PERSON, "2026-09-01T02:00:00Z"));
    }
}
