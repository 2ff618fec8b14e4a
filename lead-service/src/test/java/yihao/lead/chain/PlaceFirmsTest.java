package yihao.lead.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.chain.ChainWorld.BUREAU_ACT;
import static yihao.lead.chain.ChainWorld.MORNING;
import static yihao.lead.chain.ChainWorld.problem;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.StoreProblem;
import yihao.lead.chain.ChainFirm.Presence;
import yihao.lead.enterprise.EnterpriseProblem;

@DisplayName("L2 A firm on an industry chain")
class PlaceFirmsTest {

    static final Act LEADING = at(ZHANGDIAN_OFFICER, MORNING);

    final ChainWorld city = new ChainWorld();
    final String id = city.opened().id();

    @Test
    void is_placed_by_the_bureau_and_by_the_unit_that_leads_the_chain() {
        var firm = List.of(city.firm("甲乙科技"));
        var link = city.link(id, 0);

        assertThat(problem(city.placeFirms.place(id, link, firm, Presence.HERE, at(LINZI_OFFICER, MORNING))))
                .isEqualTo(ChainProblem.CHAIN_NOT_YOURS);
        assertThat(problem(city.placeFirms.place(id, link, firm, Presence.HERE, at(REFERRING, MORNING))))
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(problem(city.placeFirms.place(id, link, firm, Presence.HERE, LEADING)))
                .isNull();
        assertThat(ChainSight.actions(ZHANGDIAN_OFFICER, city.now(id))).containsExactly("place");
        assertThat(ChainSight.actions(BUREAU_PERSON, city.now(id))).containsExactly("place", "change", "close");
        assertThat(ChainSight.actions(LINZI_OFFICER, city.now(id))).isEmpty();
    }

    @Test
    void stands_on_a_link_once_and_on_several_links() {
        var firm = city.firm("甲乙科技");

        city.placed(id, 0, Presence.HERE, firm, firm);
        var version = city.chains.find(id).orElseThrow().version();
        city.placed(id, 0, Presence.HERE, firm);
        assertThat(city.chains.find(id).orElseThrow().version()).isEqualTo(version);
        city.placed(id, 1, Presence.HERE, firm);

        assertThat(city.now(id).standing())
                .extracting(ChainFirm::link)
                .containsExactly(city.link(id, 0), city.link(id, 1));
        assertThat(problem(city.placeFirms.place(id, "nowhere", List.of(firm), Presence.HERE, BUREAU_ACT)))
                .isEqualTo(ChainProblem.CHAIN_LINK_UNKNOWN);
    }

    @Test
    void stands_once_under_all_entries_that_are_merged() {
        var loser = city.firm("甲乙科技");
        var survivor = city.firm("丙丁科技");
        city.merge(loser, survivor);

        city.placed(id, 0, Presence.HERE, loser);
        city.placed(id, 0, Presence.HERE, survivor);

        assertThat(city.now(id).standing()).extracting(ChainFirm::enterpriseId).containsExactly(survivor);
    }

    @Test
    void is_taken_off_with_a_reason_by_all_its_entries_and_may_come_again() {
        var loser = city.firm("甲乙科技");
        var survivor = city.firm("丙丁科技");
        var place = city.placed(id, 0, Presence.HERE, loser, survivor)
                .firms()
                .getFirst()
                .id();
        city.merge(loser, survivor);

        assertThat(problem(city.placeFirms.takeOff(id, place, BUREAU_ACT)))
                .isEqualTo(ChainProblem.CHAIN_REASON_MISSING);
        assertThat(problem(city.placeFirms.takeOff(
                        id, place, at(LINZI_OFFICER, MORNING).because("x"))))
                .isEqualTo(ChainProblem.CHAIN_NOT_YOURS);
        assertThat(done(city.placeFirms.takeOff(id, place, BUREAU_ACT.because("已迁出")))
                        .state()
                        .standing())
                .isEmpty();
        assertThat(problem(city.placeFirms.takeOff(id, place, BUREAU_ACT.because("再次"))))
                .isEqualTo(ChainProblem.CHAIN_FIRM_UNKNOWN);
        assertThat(city.placed(id, 0, Presence.HERE, loser).standing()).hasSize(1);
    }

    @Test
    void comes_to_the_city_where_it_was_elsewhere() {
        var place = city.placed(id, 0, Presence.ELSEWHERE, city.firm("甲乙科技"))
                .firms()
                .getFirst()
                .id();

        var here = done(city.placeFirms.changePresence(id, place, Presence.HERE, LEADING));

        assertThat(here.state().standing().getFirst().presence()).isEqualTo(Presence.HERE);
        assertThat(problem(city.placeFirms.changePresence(id, "nowhere", Presence.HERE, LEADING)))
                .isEqualTo(ChainProblem.CHAIN_FIRM_UNKNOWN);
    }

    @Test
    void is_where_it_was_said_last_on_all_links_under_all_its_entries() {
        var loser = city.firm("甲乙科技");
        var survivor = city.firm("丙丁科技");
        var other = city.firm("戊己科技");
        city.placed(id, 0, Presence.ELSEWHERE, loser, other);
        city.merge(loser, survivor);

        city.placed(id, 0, Presence.HERE, survivor);
        assertThat(presences()).containsExactly(Presence.HERE, Presence.ELSEWHERE);
        city.placed(id, 1, Presence.ELSEWHERE, survivor);
        assertThat(presences()).containsExactly(Presence.ELSEWHERE, Presence.ELSEWHERE, Presence.ELSEWHERE);
        var place = city.now(id).standing().getLast().id();
        done(city.placeFirms.changePresence(id, place, Presence.HERE, BUREAU_ACT));
        assertThat(presences()).containsExactly(Presence.HERE, Presence.ELSEWHERE, Presence.HERE);
        done(city.placeFirms.takeOff(id, place, BUREAU_ACT.because("已迁出")));
        assertThat(presences()).containsExactly(Presence.HERE, Presence.ELSEWHERE);
    }

    private List<Presence> presences() {
        return city.now(id).standing().stream().map(ChainFirm::presence).toList();
    }

    @Test
    void is_not_there_for_who_may_not_see_it() {
        var secret = city.secretFirm("戊己科技");
        var place = city.placed(id, 0, Presence.HERE, secret).firms().getFirst().id();

        assertThat(problem(city.placeFirms.place(id, city.link(id, 0), List.of(secret), Presence.HERE, LEADING)))
                .isEqualTo(EnterpriseProblem.ENTERPRISE_UNKNOWN);
        assertThat(problem(city.placeFirms.place(id, city.link(id, 0), List.of("nowhere"), Presence.HERE, LEADING)))
                .isEqualTo(EnterpriseProblem.ENTERPRISE_UNKNOWN);
        assertThat(problem(city.placeFirms.takeOff(id, place, LEADING.because("x"))))
                .isEqualTo(ChainProblem.CHAIN_FIRM_UNKNOWN);
        assertThat(problem(city.placeFirms.changePresence(id, place, Presence.ELSEWHERE, LEADING)))
                .isEqualTo(ChainProblem.CHAIN_FIRM_UNKNOWN);
    }

    @Test
    void is_one_of_as_many_as_the_rule_says() {
        var most = 1000;
        var firms = IntStream.rangeClosed(0, most)
                .mapToObj(at -> city.firm("示例" + Integer.toString(at + 1000, 36) + "科技"))
                .toArray(String[]::new);
        city.placed(id, 0, Presence.HERE, java.util.Arrays.copyOf(firms, most));

        var refusal =
                refused(city.placeFirms.place(id, city.link(id, 1), List.of(firms[most]), Presence.HERE, BUREAU_ACT));

        assertThat(refusal.problem()).isEqualTo(ChainProblem.CHAIN_FULL);
        assertThat(refusal.facts()).containsEntry("most", most);
    }
}
