package yihao.lead.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.allMet;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.World.refused;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yihao.lead.DueDate;
import yihao.lead.Judgement.Answer;
import yihao.lead.Judgement.Dimension;
import yihao.lead.Judgement.Point;
import yihao.lead.LeadProblem;
import yihao.lead.LeadStatus;
import yihao.lead.World;

@DisplayName("L5 A judgement")
class JudgeLeadTest {

    static final String AT = "2026-09-02T02:00:00Z";

    final World world = new World();

    @Test
    void finds_a_lead_valuable_when_all_four_points_are_met_and_starts_the_feedback_clock() {
        var lead = world.reported("贝斯精化有限公司");

        var judged = done(world.judgeLead.judge(
                        lead.id(), allMet(), Map.of(Dimension.ENERGY, "低"), at(BUREAU_PERSON, AT)))
                .state();

        assertThat(judged.status()).isEqualTo(LeadStatus.JUDGED);
        var judgement = Objects.requireNonNull(judged.judgement());
        assertThat(judgement.valuable()).isTrue();
        assertThat(judgement.by()).isEqualTo("bureau.officer");
        assertThat(judgement.rule()).isEqualTo("lead-clocks@2");
        assertThat(judged.due())
                .containsExactly(new DueDate(DueDate.Kind.FEEDBACK, "bureau", LocalDate.of(2026, 9, 11), false));
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void with_one_point_not_met_releases_the_lead_and_frees_the_investor(Point notMet) {
        var lead = world.reported("贝斯精化有限公司");
        var answers = new EnumMap<>(allMet());
        answers.put(notMet, new Answer(false, "不符"));

        var judged = done(world.judgeLead.judge(lead.id(), answers, Map.of(), at(BUREAU_PERSON, AT)))
                .state();

        assertThat(Objects.requireNonNull(judged.judgement()).valuable()).isFalse();
        assertThat(judged.status()).isEqualTo(LeadStatus.RELEASED);
        assertThat(judged.closedReason()).isEqualTo("NOT_VALUABLE");
        done(world.report(investor("贝斯精化有限公司"), ZHANGDIAN_OFFICER, AT));
    }

    @Test
    void names_every_point_that_has_no_answer_or_no_reason() {
        var lead = world.reported("贝斯精化有限公司");
        var answers = new EnumMap<>(allMet());
        answers.remove(Point.STRENGTH);
        answers.put(Point.INTENTION, new Answer(true, " "));

        var refusal = refused(world.judgeLead.judge(lead.id(), answers, Map.of(), at(BUREAU_PERSON, AT)));

        assertThat(refusal.problem()).isEqualTo(LeadProblem.JUDGEMENT_INCOMPLETE);
        assertThat(refusal.facts()).containsEntry("missing", List.of("INTENTION", "STRENGTH"));
    }

    @Test
    void is_made_by_the_bureau_only() {
        var lead = world.reported("贝斯精化有限公司");

        assertThat(refused(world.judgeLead.judge(lead.id(), allMet(), Map.of(), at(ZHANGDIAN_OFFICER, AT)))
                        .problem())
                .isEqualTo(LeadProblem.NOT_YOURS);
    }

    @Test
    void is_never_made_by_who_reported() {
        var own = done(world.report(investor("贝斯精化有限公司"), BUREAU_PERSON, AT)).lead();

        assertThat(refused(world.judgeLead.judge(own.id(), allMet(), Map.of(), at(BUREAU_PERSON, AT)))
                        .problem())
                .isEqualTo(LeadProblem.JUDGE_IS_REPORTER);
        done(world.judgeLead.judge(own.id(), allMet(), Map.of(), at(BUREAU_CHIEF, AT)));
    }

    @Test
    void is_made_once() {
        var lead = world.judged("贝斯精化有限公司");

        assertThat(refused(world.judgeLead.judge(lead.id(), allMet(), Map.of(), at(BUREAU_CHIEF, AT)))
                        .problem())
                .isEqualTo(LeadProblem.ALREADY_JUDGED);
    }
}
