package yihao.lead.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.merge.MergeWorld.COLLEAGUE;
import static yihao.lead.merge.MergeWorld.because;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseAction;

@DisplayName("L2 A merge that is asked for again")
class MergeAgainTest {

    private final MergeWorld merging = new MergeWorld();
    private final Versioned<Enterprise> loser = merging.registered("春风精化有限公司");
    private final Versioned<Enterprise> survivor = merging.registered("夏雨化学有限公司");

    @Test
    void by_who_decided_it_is_answered_as_done_and_written_once() {
        done(merging.merge(loser, survivor));
        done(merging.merge(merging.registered("秋叶材料有限公司"), survivor));

        var again = done(merging.merge(loser, survivor));

        assertThat(again.id()).isEqualTo(survivor.id());
        assertThat(again.ids()).contains(loser.id());
        assertThat(merging.world.enterprises.recorded())
                .filteredOn(one -> one.action() == EnterpriseAction.MERGED)
                .hasSize(2);
    }

    @Test
    void under_its_key_and_with_the_version_it_saw_once_the_first_broke_is_answered_as_done() {
        var act = new Act(
                BUREAU_PERSON, Instant.parse(MergeWorld.DAY), "同一家", "request", new Act.RequestKey("k", "h"), 1L);
        merging.world.enterprises.breakBefore(EnterpriseAction.MERGED);
        assertThatThrownBy(() -> merging.mergeEnterprises.merge(loser.id(), survivor.id(), act))
                .hasMessageContaining("Died");

        assertThat(done(merging.mergeEnterprises.merge(loser.id(), survivor.id(), act))
                        .id())
                .isEqualTo(survivor.id());
    }

    @Test
    void by_somebody_else_or_for_another_reason_or_the_other_way_is_told_that_it_is_merged() {
        done(merging.merge(loser, survivor));

        assertThat(refused(merge(loser, survivor, BUREAU_CHIEF, "同一家")).problem())
                .isEqualTo(MergeProblem.ALREADY_MERGED);
        assertThat(refused(merge(loser, survivor, COLLEAGUE.inPlaceOf(BUREAU_PERSON), "同一家"))
                        .problem())
                .isEqualTo(MergeProblem.ALREADY_MERGED);
        assertThat(refused(merge(loser, survivor, BUREAU_PERSON, "重复登记")).problem())
                .isEqualTo(MergeProblem.ALREADY_MERGED);
        assertThat(refused(merge(survivor, loser, BUREAU_PERSON, "同一家")).problem())
                .isEqualTo(MergeProblem.ALREADY_MERGED);
    }

    @Test
    void once_it_was_undone_is_a_new_one() {
        done(merging.merge(loser, survivor));
        done(merging.undo(loser));

        done(merging.merge(loser, survivor));

        assertThat(merging.firmOf(loser).id()).isEqualTo(survivor.id());
        assertThat(merging.world.enterprises.recorded())
                .filteredOn(one -> one.action() == EnterpriseAction.MERGED)
                .hasSize(2);
    }

    private Outcome<Canonical> merge(Versioned<Enterprise> entry, Versioned<Enterprise> into, Actor by, String reason) {
        return merging.mergeEnterprises.merge(entry.id(), into.id(), because(by, reason));
    }
}
