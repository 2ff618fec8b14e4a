package yihao.lead.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN_HEAD;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.merge.MergeWorld.CODE;
import static yihao.lead.merge.MergeWorld.OTHER_CODE;
import static yihao.lead.merge.MergeWorld.because;
import static yihao.lead.merge.MergeWorld.investor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.StoreProblem;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.LeadProblem;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.enterprise.EnterpriseAction;
import yihao.lead.enterprise.EnterpriseFacts;
import yihao.lead.enterprise.EnterpriseProblem;
import yihao.lead.enterprise.SuggestEnterprises;

@DisplayName("L2 A merge of two entries")
class MergeEnterprisesTest {

    private static final String LATER = "2026-09-03T02:00:00Z";

    private final MergeWorld merging = new MergeWorld();
    private final World world = merging.world;

    @Test
    void makes_one_an_alias_that_answers_with_the_other_and_all_its_names() {
        var loser = merging.registered("春风精化有限公司");
        var survivor = merging.registered(investor("夏雨化学有限公司", CODE));

        var firm = done(merging.merge(loser, survivor));

        assertThat(firm.id()).isEqualTo(survivor.id());
        assertThat(merging.firmOf(loser).id()).isEqualTo(survivor.id());
        assertThat(firm.names()).extracting(InvestorName::text).containsExactly("夏雨化学有限公司", "春风精化有限公司");
        assertThat(firm.investor().creditCode()).isEqualTo(CODE);
        assertThat(firm.state().names()).hasSize(1);
        assertThat(world.enterprises.search(BUREAU_PERSON, "春风", null, 10))
                .extracting(found -> found.id())
                .containsExactly(survivor.id());
        assertThat(world.enterprises.search(BUREAU_PERSON, null, null, 10)).hasSize(1);
        assertThat(new SuggestEnterprises(world.enterprises, world.enterpriseSight, world.names)
                        .suggest("春风精化", LINZI_OFFICER))
                .extracting(found -> found.enterprise().id())
                .containsExactly(survivor.id());
    }

    @Test
    void leads_a_chain_to_its_end_and_keeps_what_lies_between_for_the_day_it_is_undone() {
        var first = merging.registered("春风精化有限公司");
        var second = merging.registered("夏雨化学有限公司");
        var third = merging.registered("秋叶材料有限公司");
        done(merging.merge(first, second));
        done(merging.merge(second, third));

        assertThat(merging.firmOf(first).id()).isEqualTo(third.id());
        assertThat(merging.firmOf(third).ids()).containsExactlyInAnyOrder(first.id(), second.id(), third.id());

        done(merging.undo(second));

        assertThat(merging.firmOf(first).id()).isEqualTo(second.id());
        assertThat(merging.firmOf(third).ids()).containsExactly(third.id());
    }

    @Test
    void of_the_same_two_in_both_directions_has_one_winner_and_the_other_is_told() {
        var one = merging.registered("春风精化有限公司");
        var other = merging.registered("夏雨化学有限公司");
        done(merging.merge(one, other));

        var back = refused(merging.merge(other, one));

        assertThat(back.problem()).isEqualTo(MergeProblem.ALREADY_MERGED);
        assertThat(back.facts())
                .containsEntry("number", one.state().number())
                .containsEntry("into", other.state().number());
        assertThat(merging.firmOf(one).id()).isEqualTo(other.id());
    }

    @Test
    void into_or_of_an_entry_that_is_merged_is_refused_so_that_no_circle_arises() {
        var first = merging.registered("春风精化有限公司");
        var second = merging.registered("夏雨化学有限公司");
        var third = merging.registered("秋叶材料有限公司");
        done(merging.merge(first, second));
        done(merging.merge(second, third));

        assertThat(refused(merging.merge(third, first)).problem()).isEqualTo(MergeProblem.ALREADY_MERGED);
        assertThat(refused(merging.merge(first, third)).problem()).isEqualTo(MergeProblem.ALREADY_MERGED);
        assertThat(refused(merging.merge(third, third)).problem()).isEqualTo(MergeProblem.MERGE_WITH_ITSELF);
    }

    @Test
    void refuses_what_two_registrations_or_countries_say_is_two_firms() {
        var one = merging.registered(investor("春风精化有限公司", CODE));
        var other = merging.registered(investor("夏雨化学有限公司", OTHER_CODE));
        var plain = merging.registered("秋叶材料有限公司");
        var german = merging.registered(
                new Investor(null, List.of(new InvestorName("Beispiel GmbH", "de")), null, "HRB 1", "DE"));
        done(merging.merge(one, plain));

        var codes = refused(merging.merge(other, plain));

        assertThat(codes.problem()).isEqualTo(MergeProblem.MERGE_REGISTRATIONS_DIFFER);
        assertThat(codes.facts()).containsEntry("one", OTHER_CODE).containsEntry("other", CODE);
        assertThat(refused(merging.merge(german, plain)).problem()).isEqualTo(MergeProblem.MERGE_COUNTRIES_DIFFER);
    }

    @Test
    void is_decided_by_the_bureau_but_not_by_who_registered_one_of_them_and_with_a_reason() {
        var one = merging.registered("春风精化有限公司");
        var own = done(world.register.register(
                new EnterpriseFacts(investor("夏雨化学有限公司", null), null, Set.of()),
                at(BUREAU_PERSON, World.FIRST_OF_SEPTEMBER)));

        assertThat(refused(merging.mergeEnterprises.merge(one.id(), own.id(), because(ZHANGDIAN_HEAD, "同一家")))
                        .problem())
                .isEqualTo(MergeProblem.ONLY_BUREAU_MERGES);
        assertThat(refused(merging.mergeEnterprises.merge(one.id(), own.id(), because(BUREAU_CHIEF, " ")))
                        .problem())
                .isEqualTo(MergeProblem.MERGE_REASON_MISSING);
        assertThat(refused(merging.merge(one, own)).problem()).isEqualTo(MergeProblem.MERGER_IS_REGISTRANT);
        assertThat(done(merging.mergeEnterprises.merge(one.id(), own.id(), because(MergeWorld.COLLEAGUE, "同一家")))
                        .id())
                .isEqualTo(own.id());
    }

    @Test
    void of_an_entry_that_only_confidential_reports_tell_of_is_refused() {
        var open = merging.registered("春风精化有限公司");
        world.register.settle(
                investor("夏雨化学有限公司", null), null, Sharing.CONFIDENTIAL, at(OFFICE, World.FIRST_OF_SEPTEMBER));
        var secret = world.enterprises.all().getLast();

        assertThat(refused(merging.merge(secret, open)).problem()).isEqualTo(MergeProblem.MERGE_OF_CONFIDENTIAL);
        assertThat(refused(merging.merge(open, secret)).problem()).isEqualTo(MergeProblem.MERGE_OF_CONFIDENTIAL);
    }

    @Test
    void is_of_the_entry_as_it_was_seen() {
        var loser = merging.registered("春风精化有限公司");
        var survivor = merging.registered("夏雨化学有限公司");
        var old = new Act(BUREAU_PERSON, Instant.parse(LATER), "同一家", "r", null, 7L);

        assertThat(refused(merging.mergeEnterprises.merge(loser.id(), survivor.id(), old))
                        .problem())
                .isEqualTo(StoreProblem.STALE);
    }

    @Test
    void makes_the_first_report_of_one_name_hold_for_the_other_until_it_is_undone() {
        var survivorsLead = world.reported("夏雨化学有限公司");
        var survivor = world.enterprises.all().getFirst();
        var loser = merging.registered("春风精化有限公司");
        done(merging.merge(loser, survivor));

        var held = refused(world.report(World.investor("春风精化股份有限公司"), LINZI_OFFICER, LATER));

        assertThat(held.problem()).isEqualTo(LeadProblem.ALREADY_REPORTED);
        assertThat(held.facts()).containsEntry("number", survivorsLead.state().number());

        done(merging.undo(loser));
        var free = done(world.report(World.investor("春风精化有限公司"), LINZI_OFFICER, LATER))
                .lead();

        assertThat(free.state().report().investor().enterpriseId()).isEqualTo(loser.id());
        assertThat(free.state().report().investor().names()).hasSize(1);
    }

    @Test
    void leaves_owner_protection_and_clocks_of_each_lead_as_they_were() {
        var survivorsLead = world.reported("夏雨化学有限公司");
        var survivor = world.enterprises.all().getFirst();
        var losersLead = done(world.report(World.investor("春风精化有限公司"), ZHANGDIAN_OFFICER, World.FIRST_OF_SEPTEMBER))
                .lead();
        var loser = world.enterprises.all().getLast();

        done(merging.merge(loser, survivor));

        assertThat(world.leads.find(losersLead.id())).contains(losersLead);
        assertThat(world.leads.find(survivorsLead.id())).contains(survivorsLead);
        assertThat(world.leads.ofEnterprises(merging.firmOf(survivor).ids(), 10))
                .hasSize(2);
    }

    @Test
    void lets_the_entry_learn_that_is_told_of_and_takes_nothing_from_the_other() {
        var loser = merging.registered(investor("春风精化有限公司", CODE));
        var survivor = merging.registered("夏雨化学有限公司");
        done(merging.merge(loser, survivor));
        var asWritten = new Investor(
                null,
                List.of(new InvestorName("春风精化有限公司", "zh-Hant"), new InvestorName("Spring Wind", "en")),
                CODE,
                null,
                "CN");

        var lead = done(world.report(asWritten, LINZI_OFFICER, LATER)).lead();
        done(merging.undo(loser));

        assertThat(lead.state().report().investor().enterpriseId()).isEqualTo(loser.id());
        assertThat(merging.firmOf(survivor).names())
                .extracting(InvestorName::text)
                .containsExactly("夏雨化学有限公司");
        assertThat(merging.firmOf(survivor).investor().creditCode()).isNull();
        assertThat(merging.firmOf(loser).names())
                .extracting(InvestorName::text)
                .containsExactly("春风精化有限公司", "春风精化有限公司", "Spring Wind");
        assertThat(done(world.register.known(World.investor("春风精化有限公司"), LINZI_OFFICER))
                        .enterpriseId())
                .isEqualTo(loser.id());
    }

    @Test
    void stands_before_a_change_of_the_alias_or_to_another_registration() {
        var loser = merging.registered(investor("春风精化有限公司", CODE));
        var survivor = merging.registered("夏雨化学有限公司");
        done(merging.merge(loser, survivor));
        var facts = new EnterpriseFacts(investor("夏雨化学有限公司", OTHER_CODE), null, Set.of());

        var ofAlias = refused(world.register.change(loser.id(), facts, at(LINZI_OFFICER, LATER)));
        var another = refused(world.register.change(survivor.id(), facts, at(LINZI_OFFICER, LATER)));
        var again = refused(world.register.register(
                new EnterpriseFacts(investor("春风精化有限公司", null), null, Set.of()), at(LINZI_OFFICER, LATER)));

        assertThat(ofAlias.problem()).isEqualTo(EnterpriseProblem.ENTERPRISE_MERGED);
        assertThat(ofAlias.facts()).containsEntry("number", survivor.state().number());
        assertThat(another.problem()).isEqualTo(EnterpriseProblem.REGISTRATION_NOT_OF_MERGED);
        assertThat(again.facts()).containsEntry("number", survivor.state().number());
    }

    @Test
    void is_undone_by_the_head_with_a_reason_and_reads_as_before() {
        var loser = merging.registered("春风精化有限公司");
        var survivor = merging.registered("夏雨化学有限公司");
        done(merging.merge(loser, survivor));

        assertThat(refused(merging.mergeEnterprises.undo(loser.id(), because(BUREAU_PERSON, "并错了")))
                        .problem())
                .isEqualTo(MergeProblem.ONLY_HEAD_UNDOES_MERGE);
        assertThat(refused(merging.mergeEnterprises.undo(loser.id(), because(BUREAU_CHIEF, null)))
                        .problem())
                .isEqualTo(MergeProblem.MERGE_REASON_MISSING);
        var apart = done(merging.undo(loser));

        assertThat(apart.id()).isEqualTo(loser.id());
        assertThat(merging.firmOf(survivor).merged()).isEmpty();
        assertThat(world.enterprises.search(BUREAU_PERSON, null, null, 10)).hasSize(2);
        assertThat(refused(merging.undo(loser)).problem()).isEqualTo(MergeProblem.NOT_MERGED);
        assertThat(done(merging.merge(survivor, loser)).id()).isEqualTo(loser.id());
    }

    @Test
    void that_broke_before_the_alias_is_carried_out_later_as_it_was_decided() {
        var loser = merging.registered("春风精化有限公司");
        var survivor = merging.registered("夏雨化学有限公司");
        var key = new Act.RequestKey("key", "hash");
        var act = new Act(BUREAU_PERSON, Instant.parse(LATER), "同一家", "request", key, null);
        world.enterprises.breakBefore(EnterpriseAction.MERGED);
        assertThatThrownBy(() -> merging.mergeEnterprises.merge(loser.id(), survivor.id(), act))
                .hasMessageContaining("Died");
        assertThat(merging.firmOf(loser).id()).isEqualTo(loser.id());

        merging.mergeEnterprises.carryOutLast();
        merging.mergeEnterprises.carryOutLast();

        assertThat(merging.firmOf(loser).id()).isEqualTo(survivor.id());
        var written = world.enterprises.recorded().stream()
                .filter(one -> one.action() == EnterpriseAction.MERGED)
                .toList();
        assertThat(written).hasSize(1);
        assertThat(written.getFirst().act().actor().subject()).isEqualTo(BUREAU_PERSON.subject());
        assertThat(written.getFirst().act().reason()).isEqualTo("同一家");
        assertThat(written.getFirst().act().key()).isEqualTo(key);
    }

    @Test
    void that_broke_before_the_alias_stands_before_the_next_one_is_decided() {
        var one = merging.registered("春风精化有限公司");
        var other = merging.registered("夏雨化学有限公司");
        world.enterprises.breakBefore(EnterpriseAction.MERGED);
        assertThatThrownBy(() -> merging.merge(one, other)).hasMessageContaining("Died");

        assertThat(refused(merging.merge(other, one)).problem()).isEqualTo(MergeProblem.ALREADY_MERGED);
        assertThat(merging.firmOf(one).id()).isEqualTo(other.id());
    }

    @Test
    void that_comes_late_changes_nothing_once_it_was_undone() {
        var loser = merging.registered("贝斯精细化工有限公司");
        var survivor = merging.registered("夏雨化学有限公司");
        done(merging.merge(loser, survivor));
        var slow = merging.books.find(MergeBooks.THE_ONE).orElseThrow().state();
        done(merging.undo(loser));
        var late = new MergeEnterprises(
                new MergeWorld.TwinBooks(), world.enterprises, merging.find, merging.findDuplicates);

        merging.registered("贝斯精细化学有限公司");
        merging.heard(loser);
        var open = merging.open();
        var _ = late.carryOut(slow);

        assertThat(merging.firmOf(loser).id()).isEqualTo(loser.id());
        assertThat(merging.open()).isEqualTo(open).isNotEmpty();
    }
}
