package yihao.lead.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.done;
import static yihao.lead.merge.MergeWorld.because;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Enterprise;

@DisplayName("L2 The queue of pairs once two are merged")
class MergedPairsTest {

    private final MergeWorld merging = new MergeWorld();
    private final Versioned<Enterprise> loser = merging.registered("贝斯精细化工有限公司");
    private final Versioned<Enterprise> survivor = merging.registered("贝斯精细化学有限公司");
    private final Versioned<Enterprise> third = merging.registered("贝斯精细化纤有限公司");

    @BeforeEach
    void all_three_are_asked_about() {
        List.of(loser, survivor, third).forEach(merging::heard);
        assertThat(merging.open()).hasSize(3);
    }

    @Test
    void has_lost_only_the_pair_that_was_merged() {
        done(merging.merge(loser, survivor));

        assertThat(merging.duplicates.list(Duplicate.Status.MERGED, null, 10))
                .extracting(Versioned::id)
                .containsExactly(Duplicate.id(loser.id(), survivor.id()));
        assertThat(merging.open())
                .extracting(Versioned::id)
                .containsExactlyInAnyOrder(
                        Duplicate.id(loser.id(), third.id()), Duplicate.id(survivor.id(), third.id()));
    }

    @Test
    void asks_about_the_firm_once_and_is_answered_for_all_its_entries() {
        done(merging.merge(loser, survivor));
        merging.heard(loser);

        var asked = asked();
        assertThat(asked).hasSize(1);
        assertThat(List.of(asked.getFirst().one().id(), asked.getFirst().other().id()))
                .containsExactlyInAnyOrder(survivor.id(), third.id());
        done(merging.tellApart.different(asked.getFirst().duplicate().id(), because(BUREAU_PERSON, "法人不同")));

        assertThat(merging.open()).isEmpty();
        List.of(loser, survivor, third).forEach(merging::heard);
        assertThat(merging.open()).isEmpty();
    }

    @Test
    void has_lost_all_pairs_of_a_firm_once_the_third_is_merged_too() {
        done(merging.merge(loser, survivor));

        done(merging.merge(third, survivor));

        assertThat(merging.open()).isEmpty();
        assertThat(merging.duplicates.list(Duplicate.Status.MERGED, null, 10)).hasSize(3);
    }

    @Test
    void asks_about_each_entry_by_itself_again_when_the_merge_is_undone() {
        done(merging.merge(loser, survivor));

        done(merging.undo(loser));

        assertThat(asked())
                .extracting(pair -> Duplicate.id(pair.one().id(), pair.other().id()))
                .containsExactlyInAnyOrder(
                        Duplicate.id(loser.id(), third.id()), Duplicate.id(survivor.id(), third.id()));
    }

    private List<TellApart.Pair> asked() {
        return done(merging.tellApart.list(BUREAU_PERSON, Duplicate.Status.OPEN, null, 10))
                .pairs();
    }
}
