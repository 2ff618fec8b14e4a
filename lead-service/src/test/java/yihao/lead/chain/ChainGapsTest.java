package yihao.lead.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.done;
import static yihao.lead.chain.ChainWorld.BUREAU_ACT;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.lead.chain.ChainFirm.Presence;
import yihao.lead.chain.ChainGaps.Figures;

@DisplayName("L2 L7 The gaps of an industry chain")
class ChainGapsTest {

    final ChainWorld city = new ChainWorld();
    final String id = city.opened().id();

    @Test
    void are_the_links_without_a_firm_that_is_here() {
        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 0, 0, 2));
        var firm = city.firm("甲乙科技");
        var place =
                city.placed(id, 0, Presence.ELSEWHERE, firm).firms().getFirst().id();
        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 1, 0, 2));
        done(city.placeFirms.changePresence(id, place, Presence.HERE, BUREAU_ACT));
        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 1, 1, 1));
        city.placed(id, 1, Presence.HERE, firm);
        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 1, 1, 0));
        done(city.placeFirms.takeOff(id, place, BUREAU_ACT.because("已迁出")));
        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 1, 1, 1));
        assertThat(seen(BUREAU_PERSON).links().getFirst().rows())
                .extracting(row -> row.place().stands())
                .containsExactly(false);
    }

    @Test
    void take_merged_entries_for_one_firm_which_is_here_if_one_of_them_is() {
        var loser = city.firm("甲乙科技");
        var survivor = city.firm("丙丁科技");
        city.placed(id, 0, Presence.ELSEWHERE, survivor);
        city.placed(id, 0, Presence.HERE, loser);
        city.merge(loser, survivor);

        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 1, 1, 1));
        var row = seen(BUREAU_PERSON).links().getFirst().rows().getFirst();
        assertThat(row.firm().id()).isEqualTo(survivor);
        assertThat(row.place().presence()).isEqualTo(Presence.HERE);
        assertThat(seen(BUREAU_PERSON).links().getFirst().rows()).hasSize(1);
    }

    @Test
    void close_on_all_links_of_a_firm_that_is_here_and_open_once_it_has_left() {
        var firm = city.firm("甲乙科技");
        city.placed(id, 0, Presence.ELSEWHERE, firm);
        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 1, 0, 2));
        city.placed(id, 1, Presence.HERE, firm);
        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 1, 1, 0));
        var place = city.now(id).standing().getLast().id();
        done(city.placeFirms.changePresence(id, place, Presence.ELSEWHERE, BUREAU_ACT));
        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 1, 0, 2));
    }

    @Test
    void close_on_the_links_of_both_entries_once_they_are_merged_and_one_is_here() {
        var loser = city.firm("甲乙科技");
        var survivor = city.firm("丙丁科技");
        city.placed(id, 0, Presence.ELSEWHERE, survivor);
        city.placed(id, 1, Presence.HERE, loser);
        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 2, 1, 1));
        city.merge(loser, survivor);

        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 1, 1, 0));
    }

    @Test
    void leave_no_trace_of_a_firm_of_which_only_confidential_reports_tell() {
        city.placed(id, 0, Presence.HERE, city.secretFirm("戊己科技"), city.firm("甲乙科技"));
        city.placed(id, 1, Presence.HERE, city.secretFirm("庚辛科技"));

        assertThat(figures(BUREAU_PERSON)).isEqualTo(new Figures(2, 3, 3, 0));
        assertThat(figures(LINZI_OFFICER)).isEqualTo(new Figures(2, 1, 1, 1));
        assertThat(seen(LINZI_OFFICER).links())
                .extracting(link -> link.rows().size())
                .containsExactly(1, 0);
        assertThat(seen(LINZI_OFFICER).links().getLast().gap()).isTrue();
    }

    private ChainGaps.Seen seen(Actor reader) {
        return city.gaps.of(city.now(id), reader);
    }

    private Figures figures(Actor reader) {
        return seen(reader).figures();
    }
}
