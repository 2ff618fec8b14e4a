package yihao.lead.firstreport;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.investor;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.Protection;
import yihao.lead.World;

@DisplayName("L4 The names a first report holds, once names are read otherwise")
class HeldNamesTest {

    static final String NAME = "宁波365度家居有限公司";
    static final String READ_BEFORE = "name:330200|365度家居||";

    final World world = new World();
    final HeldNames names = new HeldNames(world.leads, new IdentityKeys(world.names));

    @Test
    void are_held_as_they_are_read_now_and_as_they_were() {
        var lead = readAsBefore(world.reported(NAME), READ_BEFORE);
        assertThat(heldBy(lead.id()).blocks()).containsExactly("before");

        follow();

        assertThat(heldBy(lead.id()).keys()).contains(READ_BEFORE).containsAll(keysOf(NAME));
        assertThat(heldBy(lead.id()).blocks()).doesNotContain("before").isNotEmpty();
        assertThat(world.report(investor("宁波３６５度家居有限公司"), LINZI_OFFICER, "2026-09-03T02:00:00Z"))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void are_written_once() {
        var lead = readAsBefore(world.reported(NAME), READ_BEFORE);

        follow();
        var followed = world.leads.find(lead.id()).orElseThrow();
        follow();

        assertThat(world.leads.find(lead.id())).contains(followed);
    }

    @Test
    void stay_with_whoever_holds_them_meanwhile() {
        var lead = readAsBefore(world.reported(NAME), READ_BEFORE);
        var second = world.reported(NAME);

        follow();

        assertThat(heldBy(lead.id()).keys()).containsExactly(READ_BEFORE);
        assertThat(heldBy(second.id()).keys()).containsAll(keysOf(NAME));
    }

    private List<String> keysOf(String name) {
        return List.copyOf(new IdentityKeys(world.names).of(investor(name)));
    }

    private void follow() {
        names.readAnew(at(World.BUREAU_PERSON, "2026-09-02T02:00:00Z"));
    }

    private Protection heldBy(String id) {
        return Objects.requireNonNull(world.now(id).protection());
    }

    /// As a version that read names otherwise left it.
    private Versioned<Lead> readAsBefore(Versioned<Lead> lead, String key) {
        return World.done(world.leads.change(
                lead.id(),
                LeadAction.NAMES_READ_ANEW,
                at(World.BUREAU_PERSON, "2026-09-01T02:00:00Z"),
                one -> one.hold(held -> new Protection(
                        held.unit(),
                        List.of(key),
                        List.of("before"),
                        held.longest(),
                        held.until(),
                        held.daysWithoutProgress(),
                        held.rule()))));
    }
}
