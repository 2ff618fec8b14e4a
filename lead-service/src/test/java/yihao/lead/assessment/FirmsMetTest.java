package yihao.lead.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.assessment.OutreachWorld.september;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.World;
import yihao.lead.enterprise.Alias;
import yihao.lead.enterprise.EnterpriseAction;
import yihao.lead.enterprise.EnterpriseFacts;

@DisplayName("L9 A firm that a squad meets")
class FirmsMetTest {

    static final String FIRM = "贝斯精化有限公司";
    static final Act ALIASED = at(BUREAU_PERSON, World.FIRST_OF_SEPTEMBER);

    final OutreachWorld city = new OutreachWorld();

    @ParameterizedTest(name = "the second visit on {0} makes {1}")
    @CsvSource(textBlock = """
            2026-09-07, 1
            2026-09-13, 1
            2026-09-14, 2
            """)
    void counts_in_the_same_week_from_monday_to_sunday_once(String second, int encounters) {
        city.visited(SQUAD_MEMBER, FIRM, "2026-09-08", "0.5");
        city.visited(SQUAD_MEMBER, "贝斯 精化股份有限公司", second, "0.5");

        var score = city.score(SQUAD_MEMBER);

        assertThat(score.encounters()).isEqualTo(encounters);
        assertThat(score.firms()).isEqualTo(1);
    }

    @ParameterizedTest(name = "after one on {0}: {1}")
    @CsvSource(textBlock = """
            2026-08-30, 1
            2026-08-31, 0
            """)
    void counts_in_the_month_before_where_it_was_met_in_the_same_week(String before, int encounters) {
        city.visited(SQUAD_MEMBER, FIRM, before, "0.5");
        city.visited(SQUAD_MEMBER, FIRM, "2026-09-01", "0.5");

        assertThat(city.score(SQUAD_MEMBER).encounters()).isEqualTo(encounters);
        assertThat(city.score(SQUAD_MEMBER).days()).isEqualByComparingTo("0.5");
    }

    @Test
    void has_two_entries_of_the_register_while_they_are_merged() {
        var one = registered(FIRM);
        var other = registered("夏雨化学有限公司");
        city.visited(SQUAD_MEMBER, FIRM, "2026-09-08", "0.5");
        city.visited(SQUAD_MEMBER, "夏雨化学有限公司", "2026-09-09", "0.5");

        decided(one, new Alias(other, 1, "bureau.officer", ALIASED.at(), "同一家"));
        assertThat(city.score(SQUAD_MEMBER).firms()).isEqualTo(1);
        assertThat(city.score(SQUAD_MEMBER).encounters()).isEqualTo(1);

        decided(one, new Alias(null, 2, "bureau.head", ALIASED.at(), "并错了"));
        assertThat(city.score(SQUAD_MEMBER).firms()).isEqualTo(2);
    }

    @Test
    void keeps_a_visit_with_the_entry_that_it_was_made_to_while_both_were_merged() {
        var one = registered(FIRM);
        decided(one, new Alias(registered("夏雨化学有限公司"), 1, "bureau.officer", ALIASED.at(), "同一家"));
        city.visited(SQUAD_MEMBER, FIRM, "2026-09-08", "0.5");
        city.visited(SQUAD_MEMBER, "夏雨化学有限公司", "2026-09-09", "0.5");
        assertThat(city.score(SQUAD_MEMBER).firms()).isEqualTo(1);

        decided(one, new Alias(null, 2, "bureau.head", ALIASED.at(), "并错了"));

        assertThat(city.score(SQUAD_MEMBER).firms()).isEqualTo(2);
        assertThat(city.score(SQUAD_MEMBER).encounters()).isEqualTo(2);
    }

    @Test
    void is_the_same_in_the_ranking_of_the_city_as_in_what_explains_it_whatever_was_recorded_first() {
        city.visited(SQUAD_MEMBER, "甲乙科技", "2026-09-08", "0.5");
        city.visited(SQUAD_MEMBER, "丙丁科技", "2026-09-09", "0.5");
        var both = new Investor(
                null, List.of(new InvestorName("甲乙科技", "zh"), new InvestorName("丙丁科技", "zh")), null, null, "CN");
        done(city.world.register.register(new EnterpriseFacts(both, null, Set.of()), ALIASED));
        city.visited(SQUAD_MEMBER, "甲乙科技", "2026-09-07", "0.5");

        var explained = done(city.explain(World.SQUAD, september(), SQUAD_MEMBER));

        assertThat(city.score(BUREAU_PERSON).firms()).isEqualTo(1);
        assertThat(city.score(SQUAD_MEMBER)).isEqualTo(city.score(BUREAU_PERSON));
        assertThat(explained.score()).isEqualTo(city.score(BUREAU_PERSON));
    }

    @Test
    void is_told_by_its_name_where_nothing_else_tells_it() {
        city.visited(SQUAD_MEMBER, "（）", "2026-09-08", "0.5");
        city.visited(SQUAD_MEMBER, "（）", "2026-09-15", "0.5");

        var score = city.score(SQUAD_MEMBER);

        assertThat(score.firms()).isEqualTo(1);
        assertThat(score.encounters()).isEqualTo(2);
        var explained = done(city.explain(World.SQUAD, september(), SQUAD_MEMBER));
        assertThat(explained.entries().getLast().points()).isEqualByComparingTo("5.5");
    }

    private String registered(String name) {
        var facts = new EnterpriseFacts(World.investor(name), null, Set.of());
        return done(city.world.register.register(facts, ALIASED)).id();
    }

    private void decided(String entry, Alias alias) {
        done(city.world.enterprises.change(
                entry, EnterpriseAction.MERGED, ALIASED, before -> Outcome.done(before.with(alias))));
    }

    @Test
    void is_known_again_whose_code_the_register_has_learnt_meanwhile() {
        city.visited(SQUAD_MEMBER, "甲乙科技有限公司", "2026-09-07", "0.5");
        var withCode =
                new Investor(null, List.of(new InvestorName("甲乙科技有限公司", "zh")), "91370300MA3C12345X", null, "CN");
        done(city.world.report(withCode, ZHANGDIAN_OFFICER, "2026-09-08T02:00:00Z"));
        city.visited(SQUAD_MEMBER, "甲乙科技有限公司", "2026-09-10", "0.5");

        assertThat(city.score(SQUAD_MEMBER).firms()).isEqualTo(1);
        assertThat(city.score(SQUAD_MEMBER).encounters()).isEqualTo(1);
    }
}
