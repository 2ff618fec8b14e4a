package yihao.talent.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TAISHAN_INDUSTRY;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.need.InMemoryNeeds.STAGES;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.talent.Degree;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.need.InMemoryNeeds;
import yihao.talent.need.Need;
import yihao.talent.need.NeedAction;
import yihao.talent.need.Recruitment.Step;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentAction;

@DisplayName("TM-02 TM-03 Recruiting a talent")
class RecruitTest {

    final InMemoryNeeds needs = new InMemoryNeeds();
    final InMemoryTalents talents = new InMemoryTalents();
    final Recruit recruit = new Recruit(needs, talents, new Matching(MatchingTest.RULES, Catalogues.shipped()), STAGES);

    @BeforeEach
    void two_needs_and_two_talents() {
        needs.add("n1", InMemoryNeeds.need(1), NeedAction.POSTED, by(OFFICER));
        needs.add("n2", InMemoryNeeds.need(1), NeedAction.POSTED, by(OFFICER));
        talents.add("fits", talent("2614"), TalentAction.REGISTERED, by(OFFICE));
        talents.add("does-not", talent("3911"), TalentAction.REGISTERED, by(OFFICE));
    }

    @Test
    void starts_with_a_match_that_keeps_its_reasons_and_shows_the_talent_to_the_unit() {
        var need = value(recruit.match("n1", "fits", null, by(OFFICE)));

        assertThat(need.state().status()).isEqualTo(Need.Status.MATCHED);
        assertThat(need.state().recruitmentOf("fits").orElseThrow().reasons()).hasSize(4);
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
        upTo("n2", "ACCEPTED");
        assertThat(refusal(recruit.move("n2", "fits", step("ARRIVED"), by(OFFICER))))
                .isEqualTo("talent.placed-elsewhere");
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
        upTo("n1", "ACCEPTED");
        var place = new Placement("n1", PROJECT, ZHANGDIAN, TODAY, null);
        talents.change("fits", TalentAction.ARRIVED, by(OFFICER), talent -> talent.arriveAt(place));

        var act = Act.ofService("talent-service", by(OFFICE).at(), "job");
        assertThat(recruit.finishArrivals(act, 10)).isEqualTo(1);
        assertThat(needs.find("n1").orElseThrow().state().status()).isEqualTo(Need.Status.FILLED);
        assertThat(recruit.finishArrivals(act, 10)).isZero();
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
