package yihao.lead.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.World.refused;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;
import static yihao.lead.visit.VisitWorld.next;
import static yihao.lead.visit.VisitWorld.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.lead.Conversion;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.LeadAction;
import yihao.lead.World;
import yihao.lead.enterprise.Alias;
import yihao.lead.enterprise.EnterpriseAction;
import yihao.lead.enterprise.EnterpriseFacts;

@DisplayName("L9 What the visits of a squad come to")
class AssessVisitsTest {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    static final Act ALIASED = at(BUREAU_PERSON, World.FIRST_OF_SEPTEMBER);

    final VisitWorld city = new VisitWorld();

    @ParameterizedTest(name = "the second visit on {0} makes {1}")
    @CsvSource(textBlock = """
            2026-09-07, 1
            2026-09-13, 1
            2026-09-14, 2
            """)
    void counts_the_same_firm_in_the_same_week_from_monday_to_sunday_once(String second, int visits) {
        city.made(SQUAD_MEMBER, "贝斯精化有限公司", stay("2026-09-08", "0.5"), null);
        city.made(SQUAD_MEMBER, "贝斯 精化股份有限公司", stay(second, "0.5"), null);

        var score = score(SQUAD_MEMBER);

        assertThat(score.visits()).isEqualTo(visits);
        assertThat(score.firms()).isEqualTo(1);
    }

    @Test
    void counts_two_entries_of_the_register_as_one_firm_while_they_are_merged() {
        var one = registered("贝斯精化有限公司");
        var other = registered("夏雨化学有限公司");
        city.made(SQUAD_MEMBER, "贝斯精化有限公司", stay("2026-09-08", "0.5"), null);
        city.made(SQUAD_MEMBER, "夏雨化学有限公司", stay("2026-09-09", "0.5"), null);

        decided(one, new Alias(other, 1, "bureau.officer", ALIASED.at(), "同一家"));
        assertThat(score(SQUAD_MEMBER).firms()).isEqualTo(1);
        assertThat(score(SQUAD_MEMBER).visits()).isEqualTo(1);

        decided(one, new Alias(null, 2, "bureau.head", ALIASED.at(), "并错了"));
        assertThat(score(SQUAD_MEMBER).firms()).isEqualTo(2);
    }

    @Test
    void leaves_a_visit_with_the_entry_that_it_was_made_to_while_both_were_merged() {
        var one = registered("贝斯精化有限公司");
        decided(one, new Alias(registered("夏雨化学有限公司"), 1, "bureau.officer", ALIASED.at(), "同一家"));
        city.made(SQUAD_MEMBER, "贝斯精化有限公司", stay("2026-09-08", "0.5"), null);
        city.made(SQUAD_MEMBER, "夏雨化学有限公司", stay("2026-09-09", "0.5"), null);
        assertThat(score(SQUAD_MEMBER).firms()).isEqualTo(1);

        decided(one, new Alias(null, 2, "bureau.head", ALIASED.at(), "并错了"));

        assertThat(score(SQUAD_MEMBER).firms()).isEqualTo(2);
        assertThat(score(SQUAD_MEMBER).visits()).isEqualTo(2);
    }

    private String registered(String name) {
        var facts = new EnterpriseFacts(investor(name), null, Set.of());
        return done(city.world.register.register(facts, ALIASED)).id();
    }

    private void decided(String entry, Alias alias) {
        done(city.world.enterprises.change(
                entry, EnterpriseAction.MERGED, ALIASED, before -> Outcome.done(before.with(alias))));
    }

    @Test
    void counts_nobody_as_out_for_more_than_one_day_on_one_day() {
        city.made(SQUAD_MEMBER, "甲乙科技", stay("2026-09-08", "0.5"), null);
        city.made(SQUAD_MEMBER, "丙丁科技", stay("2026-09-08", "0.5"), null);
        city.made(SQUAD_MEMBER, "戊己科技", stay("2026-09-08", "0.5"), null);
        city.made(SQUAD_MEMBER, "庚辛科技", stay("2026-09-29", "2.5"), null);

        assertThat(score(SQUAD_MEMBER).days()).isEqualByComparingTo("3.5");
    }

    @Test
    void adds_up_days_visits_firms_steps_in_time_leads_and_conversions() {
        var first = city.made(SQUAD_MEMBER, "甲乙科技", stay("2026-09-08", "1.5"), next("2026-09-15"));
        var second = city.made(SQUAD_MEMBER, "丙丁科技", stay("2026-09-10", "1"), next("2026-09-12"));
        done(city.recordVisit.followUp(first.id(), "已办", null, at(SQUAD_MEMBER, "2026-09-15T08:00:00Z")));
        done(city.recordVisit.followUp(second.id(), "已办", null, at(SQUAD_MEMBER, "2026-09-13T08:00:00Z")));
        var lead = acceptedAfter("2026-09-10T02:00:00Z");
        var act = at(SQUAD_MEMBER, "2026-09-16T02:00:00Z");
        done(city.recordVisit.leadTo(first.id(), lead, act));
        done(city.recordVisit.leadTo(second.id(), lead, act));

        assertThat(score(SQUAD_MEMBER).points()).isEqualByComparingTo("24.5");
        convert(lead);

        var score = score(SQUAD_MEMBER);
        assertThat(score)
                .extracting(
                        VisitScore::visits,
                        VisitScore::firms,
                        VisitScore::steps,
                        VisitScore::stepsDone,
                        VisitScore::stepsInTime,
                        VisitScore::leads,
                        VisitScore::conversions)
                .containsExactly(2, 2, 2, 2, 1, 1, 1);
        assertThat(score.points()).isEqualByComparingTo("54.5");
    }

    @Test
    void leaves_out_what_was_only_planned_what_lies_outside_and_what_the_reader_may_not_see() {
        city.planned("甲乙科技", stay("2026-09-08", "1"), "2026-09-07T02:00:00Z");
        city.made(SQUAD_MEMBER, "丙丁科技", stay("2026-08-31", "1"), null);
        city.made(SQUAD_MEMBER, "戊己科技", stay("2026-10-01", "1"), null);
        city.made(LINZI_OFFICER, "庚辛科技", stay("2026-09-08", "1"), null);

        assertThat(scores(SQUAD_MEMBER)).isEmpty();
        assertThat(scores(BUREAU_PERSON)).extracting(VisitScore::unit).containsExactly(World.LINZI);
    }

    @Test
    void is_asked_for_a_year_at_most() {
        assertThat(refused(city.assessVisits.between(BUREAU_PERSON, LAST, FIRST))
                        .problem())
                .isEqualTo(VisitProblem.VISIT_PERIOD_UNFIT);
        assertThat(refused(city.assessVisits.between(BUREAU_PERSON, FIRST, FIRST.plusDays(366)))
                        .problem())
                .isEqualTo(VisitProblem.VISIT_PERIOD_UNFIT);
        assertThat(done(city.assessVisits.between(BUREAU_PERSON, FIRST, FIRST.plusDays(365)))
                        .rule())
                .isEqualTo("visits@1");
    }

    @Test
    void knows_a_firm_again_whose_code_the_register_has_learnt_meanwhile() {
        city.made(SQUAD_MEMBER, "甲乙科技有限公司", stay("2026-09-07", "0.5"), null);
        var withCode =
                new Investor(null, List.of(new InvestorName("甲乙科技有限公司", "zh")), "91370300MA3C12345X", null, "CN");
        done(city.world.report(withCode, ZHANGDIAN_OFFICER, "2026-09-08T02:00:00Z"));
        city.made(SQUAD_MEMBER, "甲乙科技有限公司", stay("2026-09-10", "0.5"), null);

        assertThat(score(SQUAD_MEMBER).firms()).isEqualTo(1);
        assertThat(score(SQUAD_MEMBER).visits()).isEqualTo(1);
    }

    private String acceptedAfter(String reported) {
        var world = city.world;
        var lead = done(world.report(investor("甲乙科技"), ZHANGDIAN_OFFICER, reported))
                .lead()
                .id();
        var bureau = at(BUREAU_PERSON, "2026-09-11T02:00:00Z");
        done(world.judgeLead.judge(lead, World.allMet(), Map.of(), bureau));
        done(world.dispatchLead.dispatch(lead, List.of(ZHANGDIAN), bureau));
        done(world.dispatchLead.accept(lead, ZHANGDIAN, at(ZHANGDIAN_OFFICER, "2026-09-12T02:00:00Z")));
        return lead;
    }

    private void convert(String lead) {
        var act = at(BUREAU_PERSON, "2026-09-20T02:00:00Z");
        var asked = new Conversion(ZHANGDIAN, BUREAU_PERSON.subject(), act.at(), null);
        done(city.world.leads.change(lead, LeadAction.CONVERSION_REQUESTED, act, one -> one.requestConversion(asked)));
        done(city.world.leads.change(lead, LeadAction.CONVERTED, act, one -> one.becomeProject("project-1")));
    }

    private VisitScore score(Actor actor) {
        var scores = scores(actor);
        assertThat(scores).hasSize(1);
        return scores.getFirst();
    }

    private List<VisitScore> scores(Actor actor) {
        return done(city.assessVisits.between(actor, FIRST, LAST)).scores();
    }
}
