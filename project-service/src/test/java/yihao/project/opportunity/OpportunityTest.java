package yihao.project.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.APPROVAL_HEAD;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.opportunity.ExampleOpportunities.LAST;
import static yihao.project.opportunity.ExampleOpportunities.UNIT;
import static yihao.project.opportunity.ExampleOpportunities.content;
import static yihao.project.opportunity.ExampleOpportunities.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.opportunity.Opportunity.Status;

@DisplayName("P4 A packaged opportunity")
class OpportunityTest {

    final ExampleOpportunities world = new ExampleOpportunities();

    @Test
    void OP_03_is_reviewed_by_another_person_and_then_published() {
        var id = done(world.keep.draft(UNIT, content(), act(ZHANGDIAN_HEAD))).id();

        assertThat(problem(world.decide.publish(id, act(ZHANGDIAN_HEAD))))
                .isEqualTo(OpportunityProblem.OPPORTUNITY_STATUS);
        assertThat(problem(world.decide.review(id, act(ZHANGDIAN_HEAD)))).isEqualTo(OpportunityProblem.OPPORTUNITY_OWN);
        assertThat(problem(world.decide.review(id, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(OpportunityProblem.OPPORTUNITY_NOT_YOURS);
        done(world.decide.review(id, act(BUREAU_OFFICER)));
        assertThat(done(world.decide.publish(id, act(ZHANGDIAN_HEAD))).state().status())
                .isEqualTo(Status.PUBLISHED);
    }

    @Test
    void OP_03_is_reviewed_anew_once_it_says_something_else_and_by_nobody_who_wrote_any_of_it() {
        var id = world.drafted();
        done(world.decide.review(id, act(ZHANGDIAN_HEAD)));

        var other = content("2614", "370303", "1", "2", LAST);
        assertThat(done(world.keep.edit(id, other, act(ZHANGDIAN_HEAD))).state().status())
                .isEqualTo(Status.DRAFT);
        assertThat(problem(world.decide.review(id, act(ZHANGDIAN_HEAD)))).isEqualTo(OpportunityProblem.OPPORTUNITY_OWN);
        done(world.decide.review(id, act(BUREAU_OFFICER)));
        assertThat(problem(world.decide.sendBack(id, act(BUREAU_OFFICER)))).isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(world.decide.sendBack(id, act(ZHANGDIAN_HEAD, "金额待核"))))
                .isEqualTo(OpportunityProblem.OPPORTUNITY_OWN);
        assertThat(world.decide.actions(world.state(id), ZHANGDIAN_HEAD, LAST)).doesNotContain("sendBack");
        assertThat(done(world.decide.sendBack(id, act(BUREAU_OFFICER, "金额待核")))
                        .state()
                        .status())
                .isEqualTo(Status.DRAFT);
    }

    @Test
    void OP_03_is_withdrawn_or_taken_with_a_reason_and_not_changed_while_it_is_offered() {
        var id = world.published();

        assertThat(problem(world.keep.edit(id, content(), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(OpportunityProblem.OPPORTUNITY_STATUS);
        assertThat(problem(world.decide.withdraw(id, act(ZHANGDIAN_OFFICER)))).isEqualTo(ProjectProblem.REASON_MISSING);
        done(world.decide.withdraw(id, act(ZHANGDIAN_OFFICER, "用地调整")));
        assertThat(problem(world.decide.taken(id, act(ZHANGDIAN_OFFICER, "已签约"))))
                .isEqualTo(OpportunityProblem.OPPORTUNITY_STATUS);
        assertThat(done(world.keep.edit(id, content(), act(ZHANGDIAN_OFFICER)))
                        .state()
                        .status())
                .isEqualTo(Status.DRAFT);
    }

    @Test
    void OP_04_is_offered_to_the_end_of_its_last_day_and_is_over_on_the_next() {
        var id = world.published();

        assertThat(world.offers.find(id, LAST).result()).isPresent();
        assertThat(problem(world.offers.find(id, LAST.plusDays(1))))
                .isEqualTo(OpportunityProblem.OPPORTUNITY_NOT_OFFERED);
        assertThat(world.state(id).on(LAST.plusDays(1))).isEqualTo(Status.EXPIRED);
        assertThat(world.offers.list(Opportunities.Search.ALL, LAST.plusDays(1), 10))
                .isEmpty();
    }

    @Test
    void OP_06_is_nothing_to_the_public_before_it_is_published_and_after_it_ended() {
        var draft = world.drafted();
        var taken = world.published();
        done(world.decide.taken(taken, act(ZHANGDIAN_OFFICER, "已签约")));

        for (var id : List.of(draft, taken, "no-such")) {
            assertThat(problem(world.offers.find(id, LAST))).isEqualTo(OpportunityProblem.OPPORTUNITY_NOT_OFFERED);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            C,     370303, 1,  2, 2026-09-30, project.opportunity-industry-unknown
            26149, 370303, 1,  2, 2026-09-30, project.opportunity-industry-unknown
            2614,  999999, 1,  2, 2026-09-30, project.opportunity-place-unknown
            2614,  370303, 0,  2, 2026-09-30, project.opportunity-amount-unfit
            2614,  370303, 3,  2, 2026-09-30, project.opportunity-amount-unfit
            2614,  370303, 1,  2, 2026-09-14, project.opportunity-day-unfit
            """)
    void OP_02_says_what_the_standards_know(
            String industry, String division, String from, String to, LocalDate last, String code) {
        var refused = world.keep.draft(UNIT, content(industry, division, from, to, last), act(ZHANGDIAN_OFFICER));
        assertThat(problem(refused)).extracting(yihao.kernel.ProblemCode::code).isEqualTo(code);
    }

    @Test
    void OP_02_has_a_band_of_one_amount_that_ends_today_in_one_currency() {
        var today = LocalDate.of(2026, 9, 15);
        done(world.keep.draft(UNIT, content("2614", "370303", "2", "2", today), act(ZHANGDIAN_OFFICER)));
        var dollars = new Money(new java.math.BigDecimal("9"), java.util.Currency.getInstance("USD"));
        assertThat(new Content.Band(Money.cny("1"), dollars).isFit()).isFalse();
    }

    @Test
    void OP_05_exists_for_its_unit_those_above_and_the_city_of_a_function_that_may() {
        var id = world.drafted();

        assertThat(world.keep.find(id, AUDITOR).result()).isPresent();
        assertThat(world.keep.find(id, ZHANGDIAN_HEAD).result()).isPresent();
        for (var other : List.of(LINZI_OFFICER, APPROVAL_HEAD)) {
            assertThat(problem(world.keep.find(id, other))).isEqualTo(OpportunityProblem.OPPORTUNITY_NOT_FOUND);
            assertThat(problem(world.keep.edit(id, content(), act(other))))
                    .isEqualTo(OpportunityProblem.OPPORTUNITY_NOT_FOUND);
        }
        assertThat(problem(world.keep.draft(UNIT, content(), act(LINZI_OFFICER))))
                .isEqualTo(OpportunityProblem.OPPORTUNITY_NOT_YOURS);
    }
}
