package yihao.lead.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.merge.MergeWorld.CODE;
import static yihao.lead.merge.MergeWorld.OTHER_CODE;
import static yihao.lead.merge.MergeWorld.because;
import static yihao.lead.merge.MergeWorld.investor;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseFacts;

@DisplayName("L2 Two entries that may be one firm")
class FindDuplicatesTest {

    private final MergeWorld merging = new MergeWorld();
    private final World world = merging.world;

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource(textBlock = """
            贝斯精细化工有限公司, ,                   贝斯精细化学有限公司, ,                   SIMILAR_WORDS
            贝斯精细化工有限公司, 91110000600037341L, 贝斯精细化学有限公司, ,                   SIMILAR_WORDS ONE_WITHOUT_REGISTRATION
            贝斯精细化工有限公司, 91110000600037341L, 贝斯精细化工有限公司, 91350211M00013FA1N,
            贝斯精细化工有限公司, ,                   春风机械有限公司,     ,
            """)
    void stand_in_the_queue_with_the_reasons_unless_their_registrations_tell_them_apart(
            String one, String code, String other, String otherCode, String reasons) {
        merging.registered(investor(one, code));
        merging.heard(merging.registered(investor(other, otherCode)));

        assertThat(merging.open())
                .extracting(pair -> String.join(" ", pair.state().reasons()))
                .containsExactlyElementsOf(reasons == null ? List.of() : List.of(reasons));
    }

    @Test
    void are_found_by_a_name_that_one_has_only_besides() {
        var known = merging.registered(investor("春风机械有限公司", CODE));
        var more = new Investor(known.id(), List.of(new InvestorName("贝斯精细化工有限公司", "zh")), CODE, null, "CN");
        var byName = merging.registered("贝斯精细化工有限公司");
        world.register.settle(more, null, Sharing.CITY, at(LINZI_OFFICER, MergeWorld.DAY));

        merging.heard(known);

        assertThat(merging.open())
                .singleElement()
                .satisfies(pair -> assertThat(pair.state().reasons())
                        .containsExactly("EQUAL", FindDuplicates.ONE_WITHOUT_REGISTRATION));
        assertThat(merging.open().getFirst().id()).isEqualTo(Duplicate.id(byName.id(), known.id()));
    }

    @Test
    void are_asked_about_once_however_often_they_are_found() {
        var one = merging.registered("贝斯精细化工有限公司");
        var other = merging.registered("贝斯精细化学有限公司");
        merging.heard(other);
        merging.heard(one);
        merging.heard(other);

        assertThat(merging.duplicates.all()).hasSize(1);
        assertThat(merging.duplicates.all().getFirst().version()).isEqualTo(1);
    }

    @Test
    void told_apart_are_not_asked_about_again_until_one_is_called_otherwise() {
        var one = merging.registered("贝斯精细化工有限公司");
        var other = merging.registered("贝斯精细化学有限公司");
        merging.heard(other);
        var id = merging.open().getFirst().id();

        done(merging.tellApart.different(id, because(BUREAU_PERSON, "法人不同")));
        merging.heard(one);
        assertThat(merging.open()).isEmpty();
        assertThat(refused(merging.tellApart.different(id, because(BUREAU_PERSON, "法人不同")))
                        .problem())
                .isEqualTo(MergeProblem.DUPLICATE_ALREADY_DECIDED);

        done(world.register.change(
                one.id(),
                new EnterpriseFacts(investor("贝斯精细化纤有限公司", null), null, Set.of()),
                at(LINZI_OFFICER, MergeWorld.DAY)));
        merging.heard(one);

        assertThat(merging.open()).hasSize(1);
    }

    @Test
    void are_told_apart_by_the_bureau_with_a_reason() {
        merging.registered("贝斯精细化工有限公司");
        merging.heard(merging.registered("贝斯精细化学有限公司"));
        var id = merging.open().getFirst().id();

        assertThat(refused(merging.tellApart.different(id, because(LINZI_OFFICER, "两家")))
                        .problem())
                .isEqualTo(MergeProblem.ONLY_BUREAU_MERGES);
        assertThat(refused(merging.tellApart.list(LINZI_OFFICER, Duplicate.Status.OPEN, null, 10))
                        .problem())
                .isEqualTo(MergeProblem.ONLY_BUREAU_MERGES);
        assertThat(refused(merging.tellApart.different(id, because(BUREAU_PERSON, " ")))
                        .problem())
                .isEqualTo(MergeProblem.MERGE_REASON_MISSING);
        assertThat(refused(merging.tellApart.different("a~b", because(BUREAU_PERSON, "两家")))
                        .problem())
                .isEqualTo(StoreProblem.NOT_FOUND);
    }

    @Test
    void of_which_one_is_merged_with_another_stay_in_the_queue_as_of_the_firm() {
        var loser = merging.registered("贝斯精细化工有限公司");
        var third = merging.registered("贝斯精细化纤有限公司");
        var survivor = merging.registered(investor("春风机械有限公司", CODE));
        merging.heard(third);
        assertThat(merging.open()).hasSize(1);

        done(merging.merge(loser, survivor));
        merging.heard(loser);

        assertThat(merging.open()).extracting(Versioned::id).containsExactly(Duplicate.id(loser.id(), third.id()));
    }

    @Test
    void whose_merge_is_undone_are_told_apart_by_that_once() {
        var loser = merging.registered("贝斯精细化工有限公司");
        var survivor = merging.registered("贝斯精细化学有限公司");
        merging.heard(loser);
        done(merging.merge(loser, survivor));

        done(merging.undo(loser));
        merging.heard(loser);

        assertThat(merging.open()).isEmpty();
        assertThat(merging.duplicates.list(Duplicate.Status.DIFFERENT, null, 10))
                .singleElement()
                .satisfies(pair -> assertThat(pair.state().decision())
                        .extracting(Duplicate.Decision::reason)
                        .isEqualTo("并错了"));
        renamed(loser, "贝斯精细化纤有限公司");
        merging.heard(loser);
        merging.mergeEnterprises.carryOutLast();
        assertThat(merging.open()).hasSize(1);
    }

    @Test
    void of_which_one_is_confidential_are_there_for_those_who_see_it() {
        world.register.settle(
                investor("贝斯精细化工有限公司", null), null, Sharing.CONFIDENTIAL, at(OFFICE, World.FIRST_OF_SEPTEMBER));
        merging.heard(merging.registered("贝斯精细化学有限公司"));
        var id = merging.open().getFirst().id();

        assertThat(done(merging.tellApart.list(BUREAU_PERSON, Duplicate.Status.OPEN, null, 10))
                        .pairs())
                .hasSize(1);
        assertThat(refused(merging.tellApart.find(id, LINZI_OFFICER)).problem())
                .isEqualTo(MergeProblem.ONLY_BUREAU_MERGES);
    }

    @Test
    void with_two_registrations_are_two_whatever_they_are_called() {
        merging.registered(investor("贝斯精细化工有限公司", CODE));
        merging.heard(merging.registered(investor("贝斯精细化学有限公司", OTHER_CODE)));

        assertThat(merging.duplicates.all()).isEmpty();
    }

    private void renamed(Versioned<Enterprise> entry, String name) {
        done(world.register.change(
                entry.id(),
                new EnterpriseFacts(investor(name, null), null, Set.of()),
                at(LINZI_OFFICER, MergeWorld.DAY)));
    }
}
