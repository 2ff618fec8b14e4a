package yihao.lead.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.merge.MergeWorld.COLLEAGUE;
import static yihao.lead.merge.MergeWorld.because;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.World;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseFacts;

@DisplayName("L2 Who merges two firms")
class MergerTest {

    private final MergeWorld merging = new MergeWorld();

    @ParameterizedTest(name = "{0} merges further on")
    @ValueSource(ints = {0, 1, 2})
    void has_registered_no_entry_of_either_however_far_down_it_is_merged(int steps) {
        var own = done(merging.world.register.register(
                new EnterpriseFacts(MergeWorld.investor("春风精化有限公司", null), null, Set.of()),
                at(BUREAU_PERSON, World.FIRST_OF_SEPTEMBER)));
        var end = own;
        for (int step = 0; step < steps; step++) {
            var next = merging.registered("夏雨化学第%s有限公司".formatted("一二".charAt(step)));
            done(merge(end, next, COLLEAGUE));
            end = next;
        }
        var other = merging.registered("秋叶材料有限公司");

        var into = refused(merge(other, end, BUREAU_PERSON));
        assertThat(into.problem()).isEqualTo(MergeProblem.MERGER_IS_REGISTRANT);
        assertThat(into.facts()).containsEntry("number", end.state().number());
        assertThat(refused(merge(end, other, BUREAU_PERSON)).problem()).isEqualTo(MergeProblem.MERGER_IS_REGISTRANT);
        assertThat(refused(merge(end, other, COLLEAGUE.inPlaceOf(BUREAU_PERSON)))
                        .problem())
                .isEqualTo(MergeProblem.MERGER_IS_REGISTRANT);
        assertThat(done(merge(end, other, COLLEAGUE)).id()).isEqualTo(other.id());
    }

    private Outcome<Canonical> merge(Versioned<Enterprise> entry, Versioned<Enterprise> into, Actor by) {
        return merging.mergeEnterprises.merge(entry.id(), into.id(), because(by, "同一家"));
    }
}
