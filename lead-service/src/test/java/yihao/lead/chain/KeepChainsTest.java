package yihao.lead.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.ChainPosition.DOWNSTREAM;
import static yihao.lead.ChainPosition.MIDSTREAM;
import static yihao.lead.ChainPosition.UPSTREAM;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_HEAD;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.chain.ChainWorld.BUREAU_ACT;
import static yihao.lead.chain.ChainWorld.MORNING;
import static yihao.lead.chain.ChainWorld.draft;
import static yihao.lead.chain.ChainWorld.link;
import static yihao.lead.chain.ChainWorld.problem;
import static yihao.lead.chain.ChainWorld.renamed;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.StoreProblem;
import yihao.lead.LeadProblem;
import yihao.lead.chain.ChainDraft.LinkDraft;
import yihao.lead.chain.ChainFirm.Presence;

@DisplayName("L2 An industry chain")
class KeepChainsTest {

    final ChainWorld city = new ChainWorld();

    @Test
    void is_opened_by_the_bureau_alone() {
        var draft = draft(link("整车", DOWNSTREAM));

        assertThat(problem(city.keep.open(draft, at(ZHANGDIAN_HEAD, MORNING))))
                .isEqualTo(ChainProblem.MAY_NOT_KEEP_CHAIN);
        assertThat(problem(city.keep.open(draft, at(SUPERVISOR, MORNING)))).isEqualTo(ChainProblem.MAY_NOT_KEEP_CHAIN);
        assertThat(done(city.keep.open(draft, BUREAU_ACT)).state().plan().unit())
                .isEqualTo(ZHANGDIAN);
    }

    @Test
    void has_its_links_from_upstream_to_downstream_those_of_one_position_as_they_were_typed() {
        var draft = draft(link("整车", DOWNSTREAM), link("电机", MIDSTREAM), link("电池", MIDSTREAM), link("正极材料", UPSTREAM));

        assertThat(done(city.keep.open(draft, BUREAU_ACT)).state().plan().links())
                .extracting(IndustryChain.Link::name)
                .containsExactly("正极材料", "电机", "电池", "整车");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
            district-linzi, mayor,
            district-linzi, ,
            nowhere,        mayor,   CHAIN_UNIT_UNKNOWN
            district-linzi, officer, CHAIN_LEADER_UNFIT
            district-linzi, nobody,  CHAIN_LEADER_UNFIT
            """)
    void is_led_by_a_unit_that_is_there_and_a_leader_of_the_city(
            String unit,
            @org.jspecify.annotations.Nullable String leader,
            @org.jspecify.annotations.Nullable ChainProblem problem) {
        assertThat(problem(city.keep.open(draft("氢能", unit, leader, link("制氢", UPSTREAM)), BUREAU_ACT)))
                .isEqualTo(problem);
    }

    @Test
    void has_each_link_once_with_codes_of_the_standard() {
        var twice = draft(link("整车", DOWNSTREAM), link("整车", UPSTREAM));
        var unknown = draft(link("整车", DOWNSTREAM, "3612", "9999"));

        assertThat(refused(city.keep.open(twice, BUREAU_ACT)).facts()).containsEntry("link", "整车");
        assertThat(problem(city.keep.open(twice, BUREAU_ACT))).isEqualTo(ChainProblem.CHAIN_LINK_TWICE);
        assertThat(problem(city.keep.open(unknown, BUREAU_ACT))).isEqualTo(LeadProblem.INDUSTRY_UNKNOWN);
        assertThat(refused(city.keep.open(unknown, BUREAU_ACT)).facts()).containsEntry("industry", "9999");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(textBlock = """
            AI 芯片,  ai芯片
            AI芯片,   AI\u3000芯片
            AI芯片,   ＡＩ芯片
            （锂）电池, (锂)电池
            """)
    void is_told_by_its_name_whatever_its_width_case_and_blanks_and_its_links_too(String name, String same) {
        done(city.keep.open(draft(name, LINZI, null, link("整车", DOWNSTREAM)), BUREAU_ACT));

        assertThat(problem(city.keep.open(draft(same, LINZI, null, link("整车", DOWNSTREAM)), BUREAU_ACT)))
                .isEqualTo(ChainProblem.CHAIN_EXISTS);
        assertThat(problem(city.keep.open(
                        draft("氢能", LINZI, null, link(name, UPSTREAM), link(same, DOWNSTREAM)), BUREAU_ACT)))
                .isEqualTo(ChainProblem.CHAIN_LINK_TWICE);
    }

    @Test
    void has_as_many_links_as_the_rule_says() {
        var links = IntStream.rangeClosed(1, 51)
                .mapToObj(at -> link("环节" + at, MIDSTREAM))
                .toArray(LinkDraft[]::new);

        assertThat(refused(city.keep.open(draft(links), BUREAU_ACT)).facts()).containsEntry("most", 50);
        assertThat(problem(city.keep.open(draft(java.util.Arrays.copyOf(links, 50)), BUREAU_ACT)))
                .isNull();
    }

    @Test
    void stands_once_under_its_name_until_it_is_closed() {
        var id = city.opened().id();
        var other = done(city.keep.open(draft("氢能", LINZI, null, link("制氢", UPSTREAM)), BUREAU_ACT));
        var same = draft("新能源 汽车", LINZI, null, link("整车", DOWNSTREAM));

        assertThat(problem(city.keep.open(same, BUREAU_ACT))).isEqualTo(ChainProblem.CHAIN_EXISTS);
        assertThat(problem(city.keep.change(other.id(), draft("新能源汽车", LINZI, null, link("制氢", UPSTREAM)), BUREAU_ACT)))
                .isEqualTo(ChainProblem.CHAIN_EXISTS);
        done(city.keep.close(id, BUREAU_ACT.because("并入氢能产业链")));
        assertThat(problem(city.keep.open(same, BUREAU_ACT))).isNull();
    }

    @Test
    void keeps_the_firms_of_a_link_that_is_renamed_and_no_link_with_firms_is_left_out() {
        var id = city.opened().id();
        city.placed(id, 0, Presence.HERE, city.firm("甲乙科技"));
        var links = city.now(id).plan().links();

        var renamed = done(
                city.keep.change(id, draft(renamed(links.get(0), "三元正极材料"), renamed(links.get(1), "整车")), BUREAU_ACT));
        assertThat(renamed.state().standing().getFirst().link())
                .isEqualTo(renamed.state().plan().links().getFirst().id());
        var without = draft(renamed(links.get(1), "整车"));
        assertThat(refused(city.keep.change(id, without, BUREAU_ACT)).facts()).containsEntry("link", "三元正极材料");
        assertThat(problem(city.keep.change(id, without, BUREAU_ACT))).isEqualTo(ChainProblem.CHAIN_LINK_IN_USE);
        assertThat(problem(city.keep.change(id, draft(renamed(links.get(0), "正极材料")), BUREAU_ACT)))
                .isNull();
    }

    @Test
    void changes_links_of_its_own_alone() {
        var id = city.opened().id();
        var links = city.now(id).plan().links();
        var foreign = new LinkDraft("elsewhere", "电池", MIDSTREAM, List.of());

        assertThat(problem(city.keep.change(id, draft(foreign), BUREAU_ACT)))
                .isEqualTo(ChainProblem.CHAIN_LINK_UNKNOWN);
        assertThat(problem(city.keep.change(
                        id, draft(renamed(links.get(0), "甲"), renamed(links.get(0), "乙")), BUREAU_ACT)))
                .isEqualTo(ChainProblem.CHAIN_LINK_UNKNOWN);
    }

    @Test
    void changes_no_more_once_it_is_closed_with_a_reason() {
        var id = city.opened().id();
        assertThat(problem(city.keep.close(id, BUREAU_ACT))).isEqualTo(ChainProblem.CHAIN_REASON_MISSING);
        assertThat(problem(city.keep.close(id, at(ZHANGDIAN_HEAD, MORNING).because("x"))))
                .isEqualTo(ChainProblem.MAY_NOT_KEEP_CHAIN);
        done(city.keep.close(id, BUREAU_ACT.because("不再推进")));

        var firm = city.firm("甲乙科技");
        assertThat(List.of(
                        city.keep.close(id, BUREAU_ACT.because("再次")),
                        city.keep.change(id, draft(link("整车", DOWNSTREAM)), BUREAU_ACT),
                        city.placeFirms.place(id, city.link(id, 0), List.of(firm), Presence.HERE, BUREAU_ACT)))
                .allSatisfy(outcome -> assertThat(problem(outcome)).isEqualTo(ChainProblem.CHAIN_CLOSED));
        assertThat(ChainSight.actions(BUREAU_ACT.actor(), city.now(id))).isEmpty();
    }

    @Test
    void is_not_there_for_who_sees_no_leads() {
        var id = city.opened().id();

        assertThat(problem(city.keep.close(id, at(REFERRING, MORNING).because("x"))))
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(ChainSight.sees(REFERRING)).isFalse();
    }
}
