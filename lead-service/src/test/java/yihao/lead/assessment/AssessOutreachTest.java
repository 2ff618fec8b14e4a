package yihao.lead.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.assessment.OutreachWorld.FIRST;
import static yihao.lead.assessment.OutreachWorld.LAST;
import static yihao.lead.assessment.OutreachWorld.september;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;
import static yihao.lead.visit.VisitWorld.next;
import static yihao.lead.visit.VisitWorld.stay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.assessment.AssessOutreach.Asked;
import yihao.lead.visit.CorrectVisit;
import yihao.lead.visit.CorrectVisit.TypedCorrection;

@DisplayName("L9 What the visits of a squad come to")
class AssessOutreachTest {

    static final String FIRM = "贝斯精化有限公司";

    final OutreachWorld city = new OutreachWorld();

    @Test
    void counts_nobody_as_out_for_more_than_one_day_on_one_day() {
        city.visited(SQUAD_MEMBER, "甲乙科技", "2026-09-08", "0.5");
        city.visited(SQUAD_MEMBER, "丙丁科技", "2026-09-08", "0.5");
        city.visited(SQUAD_MEMBER, "戊己科技", "2026-09-08", "0.5");
        city.visited(SQUAD_MEMBER, "庚辛科技", "2026-09-27", "2.5");

        assertThat(city.score(SQUAD_MEMBER).days()).isEqualByComparingTo("3.5");
    }

    @Test
    void leaves_each_day_to_its_month_though_a_visit_goes_over_the_end_of_one() {
        city.visited(SQUAD_MEMBER, "甲乙科技", "2026-08-30", "3.5");

        var august = new Asked(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31), false, LAST);
        assertThat(city.score(SQUAD_MEMBER).days()).isEqualByComparingTo("1.5");
        assertThat(city.score(SQUAD_MEMBER).encounters()).isNull();
        assertThat(city.scores(SQUAD_MEMBER, august).getFirst().days()).isEqualByComparingTo("2");
        assertThat(city.scores(SQUAD_MEMBER, august).getFirst().encounters()).isEqualTo(1);
    }

    @Test
    void adds_up_days_encounters_firms_steps_in_time_leads_and_conversions() {
        var first = city.city.made(SQUAD_MEMBER, "甲乙科技", stay("2026-09-08", "1.5"), next("2026-09-15"));
        var second = city.city.made(SQUAD_MEMBER, "丙丁科技", stay("2026-09-10", "1"), next("2026-09-12"));
        done(city.city.recordVisit.followUp(first.id(), "已办", null, at(SQUAD_MEMBER, "2026-09-15T08:00:00Z")));
        done(city.city.recordVisit.followUp(second.id(), "已办", null, at(SQUAD_MEMBER, "2026-09-13T08:00:00Z")));
        var lead = city.lead("甲乙科技", Sharing.CITY, "2026-09-10T02:00:00Z");
        var act = at(SQUAD_MEMBER, "2026-09-16T02:00:00Z");
        done(city.city.recordVisit.leadTo(first.id(), lead, act));
        done(city.city.recordVisit.leadTo(second.id(), lead, act));

        assertThat(city.score(SQUAD_MEMBER).points()).isEqualByComparingTo("24.5");
        city.convert(lead);

        var score = city.score(SQUAD_MEMBER);
        assertThat(score)
                .extracting(
                        OutreachScore::encounters,
                        OutreachScore::firms,
                        OutreachScore::steps,
                        OutreachScore::stepsDone,
                        OutreachScore::stepsInTime,
                        OutreachScore::leads,
                        OutreachScore::conversions)
                .containsExactly(2, 2, 2, 2, 1, 1, 1);
        assertThat(score.points()).isEqualByComparingTo("54.5");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-15,
            2026-09-16, 0
            """)
    void does_not_know_of_an_open_step_before_its_day_is_over(LocalDate today, @Nullable Integer inTime) {
        city.city.made(SQUAD_MEMBER, FIRM, stay("2026-09-08", "1"), next("2026-09-15"));

        var asked = new Asked(FIRST, LAST, false, today);
        assertThat(city.scores(SQUAD_MEMBER, asked).getFirst().stepsInTime()).isEqualTo(inTime);
        assertThat(city.scores(SQUAD_MEMBER, asked).getFirst().steps()).isEqualTo(1);
    }

    @Test
    void compares_what_was_done_in_time_with_what_is_known_only() {
        var first = city.city.made(SQUAD_MEMBER, FIRM, stay("2026-09-08", "1"), next("2026-09-15"));
        done(city.city.recordVisit.followUp(first.id(), "已办", null, at(SQUAD_MEMBER, "2026-09-15T08:00:00Z")));
        city.city.made(SQUAD_MEMBER, FIRM, stay("2026-09-09", "1"), next("2026-10-08"));

        assertThat(city.score(SQUAD_MEMBER))
                .extracting(OutreachScore::steps, OutreachScore::stepsKnown, OutreachScore::stepsInTime)
                .containsExactly(2, 1, 1);
    }

    @Test
    void counts_anew_what_is_corrected_and_leaves_out_what_is_off() {
        var visit = city.visited(SQUAD_MEMBER, FIRM, "2026-09-10", "2");
        var correctVisit = new CorrectVisit(city.city.sight);
        var later = at(SQUAD_MEMBER, "2026-09-20T02:00:00Z").because("日期登记有误");
        var off = city.city.planned("甲乙科技", stay("2026-09-08", "1"), "2026-09-07T02:00:00Z");
        done(city.city.planVisit.cancel(off.id(), later));
        assertThat(city.score(SQUAD_MEMBER).days()).isEqualByComparingTo("2");

        done(correctVisit.correct(visit.id(), corrected("2026-09-10", "0.5"), later));
        assertThat(city.score(SQUAD_MEMBER).days()).isEqualByComparingTo("0.5");
        done(correctVisit.correct(visit.id(), corrected("2026-08-30", "0.5"), later));

        assertThat(city.scores(SQUAD_MEMBER, september())).isEmpty();
    }

    private static TypedCorrection corrected(String from, String days) {
        return new TypedCorrection(stay(from, days), 3, null, "用地", "来访改期");
    }

    @Test
    void leaves_out_what_was_only_planned_what_lies_outside_and_what_the_reader_may_not_see() {
        city.city.planned("甲乙科技", stay("2026-09-08", "1"), "2026-09-07T02:00:00Z");
        city.visited(SQUAD_MEMBER, "丙丁科技", "2026-08-31", "1");
        city.visited(SQUAD_MEMBER, "戊己科技", "2026-10-01", "1");
        city.visited(LINZI_OFFICER, "庚辛科技", "2026-09-08", "1");

        assertThat(city.scores(SQUAD_MEMBER, september())).isEmpty();
        assertThat(city.scores(BUREAU_PERSON, september()))
                .extracting(OutreachScore::unit)
                .containsExactly(LINZI);
    }

    @ParameterizedTest(name = "a lead that is {0} counts for the squad: {1}")
    @CsvSource({"CONFIDENTIAL, 0", "OWN, 0", "CITY, 1"})
    void counts_the_leads_that_one_sees(Sharing sharing, int seen) {
        var visit = city.visited(SQUAD_MEMBER, FIRM, "2026-09-10", "0.5");
        var lead = city.lead(FIRM, sharing, "2026-09-11T02:00:00Z");
        done(city.city.recordVisit.leadTo(visit.id(), lead, at(ZHANGDIAN_OFFICER, "2026-09-12T02:00:00Z")));

        assertThat(city.of(World.SQUAD, ZHANGDIAN_OFFICER, september()).leads()).isEqualTo(1);
        assertThat(city.of(World.SQUAD, SQUAD_MEMBER, september()).leads()).isEqualTo(seen);
        var explained = done(city.explain(World.SQUAD, september(), SQUAD_MEMBER));
        assertThat(explained.toString().contains(lead)).isEqualTo(seen == 1);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource(textBlock = """
            2026-09-30, 2026-09-29, OUTREACH_PERIOD_UNFIT
            2026-09-01, 2027-09-01,
            2026-09-01, 2027-09-02, OUTREACH_PERIOD_UNFIT
            2018-12-01, 2018-12-31, OUTREACH_WITHOUT_RULE
            2018-12-01, 2019-01-01,
            """)
    void is_asked_for_a_year_at_most_in_which_a_rule_is_in_force(
            LocalDate from, LocalDate until, @Nullable AssessmentProblem problem) {
        var ranking = city.assess.rank(new Asked(from, until, false, LAST), null, BUREAU_PERSON);

        if (problem == null) {
            assertThat(done(ranking).rule()).isEqualTo("outreach-scores@1");
        } else {
            assertThat(refused(ranking).problem()).isEqualTo(problem);
        }
    }
}
