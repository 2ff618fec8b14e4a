package yihao.talent.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TAISHAN_INDUSTRY;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.need.InMemoryNeeds.STAGES;
import static yihao.talent.need.InMemoryNeeds.STEPS;
import static yihao.talent.need.Recruitment.End.Kind.ARRIVED_ELSEWHERE;
import static yihao.talent.need.Recruitment.End.Kind.LEFT_ON_TRIAL;
import static yihao.talent.need.Recruitment.End.Kind.OFFER_DECLINED;
import static yihao.talent.need.Recruitment.End.Kind.TRIAL_FAILED;
import static yihao.talent.need.Recruitment.End.Kind.WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Act;
import yihao.talent.Degree;
import yihao.talent.need.InMemoryNeeds;
import yihao.talent.need.Need;
import yihao.talent.need.NeedAction;
import yihao.talent.need.Recruitment;
import yihao.talent.need.Recruitment.End;
import yihao.talent.need.Recruitment.Step;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentAction;

@DisplayName("TM-02 TM-03 TM-07 Recruiting a talent")
class RecruitTest {

    final InMemoryNeeds needs = new InMemoryNeeds();
    final InMemoryTalents talents = new InMemoryTalents();
    final FinishArrivals arrivals = new FinishArrivals(needs, talents, STEPS);
    final EndTrials trials = new EndTrials(needs, talents, STEPS);
    final Recruit recruit =
            new Recruit(needs, talents, MatchingTest.candidates(talents), MatchingTest.BOOK, STEPS, arrivals);

    @BeforeEach
    void two_needs_and_two_talents() {
        needs.add("n1", InMemoryNeeds.need("N-1", InMemoryNeeds.chemist(1)), NeedAction.POSTED, by(OFFICER));
        needs.add("n2", InMemoryNeeds.need("N-2", InMemoryNeeds.chemist(1)), NeedAction.POSTED, by(OFFICER));
        talents.add("fits", talent("2614"), TalentAction.REGISTERED, by(OFFICE));
        talents.add("does-not", talent("3911"), TalentAction.REGISTERED, by(OFFICE));
    }

    @Test
    void starts_with_a_match_that_keeps_its_reasons_and_shows_the_talent_to_the_unit() {
        var need = value(recruit.match("n1", "fits", null, by(OFFICE)));

        assertThat(need.state().status()).isEqualTo(Need.Status.MATCHED);
        var recruitment = need.state().recruitmentOf("fits").orElseThrow();
        assertThat(recruitment.reasons()).hasSize(5);
        assertThat(recruitment.terms()).isEqualTo(InMemoryNeeds.TERMS);
        assertThat(talent("fits", talents).matchedUnits()).containsExactly(ZHANGDIAN);
    }

    @Test
    void refuses_whoever_lacks_what_must_be_met() {
        assertThat(refusal(recruit.match("n1", "does-not", null, by(OFFICE)))).isEqualTo("talent.not-suitable");
        assertThat(talent("does-not", talents).matchedUnits()).isEmpty();
    }

    @Test
    void is_matched_by_the_office_and_moved_by_office_or_unit() {
        assertThat(refusal(recruit.match("n1", "fits", null, by(OFFICER)))).isEqualTo("talent.office-matches");
        value(recruit.match("n1", "fits", null, by(OFFICE)));

        assertThat(refusal(recruit.move("n1", "fits", step("CONTACTED"), by(LINZI_OFFICER))))
                .isEqualTo("talent.not-your-need");
        assertThat(value(recruit.move("n1", "fits", step("CONTACTED"), by(OFFICER)))
                        .version())
                .isEqualTo(3);
    }

    @Test
    void arrives_at_one_project_only() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        value(recruit.match("n2", "fits", null, by(OFFICE)));

        assertThat(arrive("n1").status()).isEqualTo(Need.Status.FILLED);
        assertThat(talent("fits", talents).workplace().orElseThrow().needId()).isEqualTo("n1");
        assertThat(recruitment("n2").end()).isEqualTo(new End(ARRIVED_ELSEWHERE, TODAY, "—"));
        assertThat(refusal(recruit.move("n2", "fits", step("CONTACTED"), by(OFFICER))))
                .isEqualTo("talent.recruitment-withdrawn");
    }

    @Test
    void arrives_nowhere_while_somebody_else_says_so_first() {
        value(recruit.match("n2", "fits", null, by(OFFICE)));
        upTo("n2", "ACCEPTED");
        var place = new Placement("n1", PROJECT, ZHANGDIAN, TODAY, null);
        talents.change("fits", TalentAction.ARRIVED, by(OFFICER), talent -> talent.arriveAt(place));

        assertThat(refusal(recruit.move("n2", "fits", step("ARRIVED"), by(OFFICER))))
                .isEqualTo("talent.placed-elsewhere");
    }

    @Test
    void keeps_what_was_asked_when_it_was_matched() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        needs.change("n1", NeedAction.EDITED, by(OFFICER), need -> need.ask(InMemoryNeeds.chemist(2)));

        var need = needs.find("n1").orElseThrow().state();
        assertThat(need.askedVersion()).isEqualTo(2);
        assertThat(need.askedBefore()).containsExactly(InMemoryNeeds.chemist(1));
        assertThat(recruitment("n1").terms()).isEqualTo(InMemoryNeeds.TERMS);
    }

    @Test
    void is_declined_by_whoever_has_an_offer_and_given_up_by_the_unit() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        upTo("n1", "OFFERED");

        var declined = value(recruit.end("n1", "fits", OFFER_DECLINED, "薪酬未谈妥", by(OFFICER)));

        assertThat(declined.state().recruitmentOf("fits").orElseThrow().end())
                .isEqualTo(new End(OFFER_DECLINED, TODAY, "薪酬未谈妥"));
        assertThat(refusal(recruit.end("n1", "fits", WITHDRAWN, "重复", by(LINZI_OFFICER))))
                .isEqualTo("talent.not-your-need");
    }

    @Test
    void ends_its_trial_and_the_need_is_open_again() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        arrive("n1");

        var failed = value(recruit.endTrial("n1", "fits", false, TODAY, "不能胜任", by(OFFICER)));

        assertThat(failed.state().isOpen()).isTrue();
        assertThat(talent("fits", talents).status()).isEqualTo(Talent.Status.AVAILABLE);
        assertThat(talent("fits", talents).placements())
                .extracting(Placement::needId, Placement::until)
                .containsExactly(tuple("n1", TODAY));
        assertThat(failed.state().recruitmentOf("fits").orElseThrow().end())
                .isEqualTo(new End(TRIAL_FAILED, TODAY, "不能胜任"));
    }

    @Test
    void ends_no_trial_of_the_future_and_leaves_the_talent_where_it_works() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        arrive("n1");

        assertThat(refusal(recruit.endTrial("n1", "fits", false, TODAY.plusDays(1), "不能胜任", by(OFFICER))))
                .isEqualTo("talent.recruitment-date-in-future");
        value(recruit.endTrial("n1", "fits", true, TODAY, "转正", by(OFFICER)));
        assertThat(talent("fits", talents).workplace()).isPresent();
    }

    @ParameterizedTest(name = "by a departure: {0}")
    @ValueSource(booleans = {true, false})
    void ends_its_trial_with_the_stay(boolean byDeparture) {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        arrive("n1");
        trials.endWithStays(by(OFFICE));
        assertThat(recruitment("n1").isOnTrial()).isTrue();

        value(talents.change(
                "fits",
                TalentAction.LEFT,
                by(OFFICE),
                talent -> byDeparture ? talent.leave(TODAY, TODAY) : talent.failTrial("n1", TODAY)));
        trials.endWithStays(by(OFFICE));
        trials.endWithStays(by(OFFICE));

        assertThat(recruitment("n1").end()).isEqualTo(new End(LEFT_ON_TRIAL, TODAY, "—"));
        assertThat(needs.find("n1").orElseThrow().state().isOpen()).isTrue();
    }

    @Test
    void leaves_a_trial_that_was_over_to_the_unit() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        arrive("n1");
        var later = TODAY.plusYears(1);

        value(talents.change("fits", TalentAction.LEFT, by(OFFICE), talent -> talent.leave(later, later)));
        trials.endWithStays(by(OFFICE));

        assertThat(recruitment("n1").isOnTrial()).isTrue();
    }

    @Test
    void touches_nobody_for_whoever_saw_an_older_version() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        upTo("n1", "ACCEPTED");
        var act = by(OFFICER);
        var stale = new Act(act.actor(), act.at(), null, act.requestId(), null, 1L);

        assertThat(refusal(recruit.move("n1", "fits", step("ARRIVED"), stale))).isEqualTo("platform.stale");
        assertThat(talent("fits", talents).workplace()).isEmpty();
    }

    @Test
    void finishes_an_arrival_that_a_crash_cut_in_two() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        value(recruit.match("n2", "fits", null, by(OFFICE)));
        upTo("n1", "ACCEPTED");
        var place = new Placement("n1", PROJECT, ZHANGDIAN, TODAY, null);
        talents.change("fits", TalentAction.ARRIVED, by(OFFICER), talent -> talent.arriveAt(place));

        var act = Act.ofService("talent-service", by(OFFICE).at(), "job");
        assertThat(arrivals.finish(act)).isEqualTo(2);
        assertThat(needs.find("n1").orElseThrow().state().status()).isEqualTo(Need.Status.FILLED);
        assertThat(recruitment("n2").end()).isEqualTo(new End(ARRIVED_ELSEWHERE, TODAY, "—"));
        assertThat(arrivals.finish(act)).isZero();
    }

    @Test
    void keeps_the_day_that_was_said_first_whoever_asks_again() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        upTo("n1", "ACCEPTED");
        arrivesOnTheTalentAlone();

        var later = new Act(OFFICER, noon(TODAY.plusDays(1)), null, "again", null, null);
        value(recruit.move("n1", "fits", new Step("ARRIVED", TODAY.plusDays(1), "zhangdian.officer", null), later));

        assertThat(recruitment("n1").on()).isEqualTo(TODAY);
    }

    @Test
    void does_not_arrive_anew_after_coming_back() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        arrive("n1");
        talents.change("fits", TalentAction.LEFT, by(OFFICE), talent -> talent.leave(TODAY, TODAY));
        talents.change("fits", TalentAction.CAME_BACK, by(OFFICE), Talent::comeBack);

        value(recruit.move("n1", "fits", step("ARRIVED"), by(OFFICER)));

        assertThat(talent("fits", talents).workplace()).isEmpty();
    }

    @ParameterizedTest(name = "what happened before it was recorded: {0}")
    @ValueSource(strings = {"CLOSED", "FILLED", "WITHDRAWN", "LEFT", "CAME_BACK"})
    void is_recorded_whatever_became_of_need_and_stay(String meanwhile) {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        upTo("n1", "ACCEPTED");
        arrivesOnTheTalentAlone();
        happens(meanwhile);

        var act = Act.ofService("talent-service", by(OFFICE).at(), "job");
        assertThat(arrivals.finish(act)).isEqualTo(1);
        assertThat(recruitment("n1").hasArrived()).isTrue();
        assertThat(recruitment("n1").on()).isEqualTo(TODAY);
        assertThat(talent("fits", talents).pendingArrivals()).isEmpty();
        assertThat(arrivals.finish(act)).isZero();
    }

    @Test
    void leaves_alone_what_began_after_coming_back() {
        value(recruit.match("n1", "fits", null, by(OFFICE)));
        upTo("n1", "ACCEPTED");
        arrivesOnTheTalentAlone();
        happens("CAME_BACK");
        value(recruit.match("n2", "fits", null, by(OFFICE)));

        assertThat(arrivals.finish(by(OFFICE))).isEqualTo(1);
        assertThat(recruitment("n2").isOnTheWay()).isTrue();
    }

    private void arrivesOnTheTalentAlone() {
        var place = new Placement("n1", PROJECT, ZHANGDIAN, TODAY, null);
        value(talents.change("fits", TalentAction.ARRIVED, by(OFFICER), talent -> talent.arriveAt(place)));
    }

    private void happens(String what) {
        switch (what) {
            case "CLOSED" -> needs.change("n1", NeedAction.CLOSED, by(OFFICER), need -> need.close("项目调整"));
            case "FILLED" -> {
                talents.add("other", talent("2614"), TalentAction.REGISTERED, by(OFFICE));
                value(recruit.match("n1", "other", null, by(OFFICE)));
                var arrival = new Step("ARRIVED", TODAY, "zhangdian.officer", null);
                needs.change(
                        "n1", NeedAction.ARRIVED, by(OFFICER), need -> STEPS.recordArrival(need, "other", arrival));
            }
            case "WITHDRAWN" -> value(recruit.end("n1", "fits", WITHDRAWN, "另有人选", by(OFFICER)));
            default -> {
                value(talents.change("fits", TalentAction.LEFT, by(OFFICE), talent -> talent.leave(TODAY, TODAY)));
                if (what.equals("CAME_BACK")) {
                    value(talents.change("fits", TalentAction.CAME_BACK, by(OFFICE), Talent::comeBack));
                }
            }
        }
    }

    private Recruitment recruitment(String need) {
        return needs.find(need).orElseThrow().state().recruitmentOf("fits").orElseThrow();
    }

    private Need arrive(String need) {
        upTo(need, "ACCEPTED");
        return value(recruit.move(need, "fits", step("ARRIVED"), by(OFFICER))).state();
    }

    private void upTo(String need, String last) {
        for (var stage : STAGES.steps().subList(1, STAGES.steps().size())) {
            value(recruit.move(need, "fits", step(stage.id()), by(OFFICER)));
            if (stage.id().equals(last)) {
                return;
            }
        }
    }

    private static Talent talent(String field) {
        return InMemoryTalents.talent(
                "T-2026-000001", Degree.NONE, List.of(TAISHAN_INDUSTRY), List.of(field), List.of("de"), null);
    }

    private static Talent talent(String id, InMemoryTalents talents) {
        return talents.find(id).orElseThrow().state();
    }

    private static Step step(String stage) {
        return new Step(stage, TODAY, "zhangdian.officer", null);
    }
}
