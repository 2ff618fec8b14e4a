package yihao.talent.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.noon;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.expert.ExpertWorld.RULE;
import static yihao.talent.expert.ExpertWorld.TERM;
import static yihao.talent.expert.ExpertWorld.proposed;
import static yihao.talent.expert.ExpertWorld.serving;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.expert.Expert.Status;

@DisplayName("EX-01 EX-02 An expert's terms")
class ExpertTest {

    @Test
    void begin_when_somebody_else_confirms_them() {
        assertThat(refusal(proposed().confirm(OFFICE, RULE))).isEqualTo("talent.expert-same-person");

        var confirmed = value(proposed().confirm(HEAD, RULE));
        assertThat(confirmed.status()).isEqualTo(Status.SERVING);
        assertThat(confirmed.lastTerm().orElseThrow().confirmedBy()).isEqualTo("talent.head");
        assertThat(refusal(confirmed.confirm(HEAD, RULE))).isEqualTo("talent.expert-nothing-proposed");
    }

    @Test
    void never_begin_when_they_are_declined() {
        assertThat(refusal(proposed().decline(OFFICE, "不符", RULE))).isEqualTo("talent.expert-same-person");

        var declined = value(proposed().decline(HEAD, "领域重复", RULE));
        assertThat(declined.status()).isEqualTo(Status.DECLINED);
        assertThat(declined.statusReason()).isEqualTo("领域重复");
        assertThat(declined.waitsFrom()).isNull();
    }

    @Test
    void are_not_decided_by_the_expert_in_person() {
        var own = ExpertWorld.expert("EX-7", HEAD.subject(), List.of("2614"), List.of("de"));

        assertThat(own.mayDecide(HEAD)).isFalse();
        assertThat(refusal(own.confirm(HEAD, RULE))).isEqualTo("talent.expert-same-person");
        assertThat(refusal(own.decline(HEAD, "不符", RULE))).isEqualTo("talent.expert-same-person");
    }

    @Test
    void bring_another_grade_that_two_people_have_agreed_on() {
        var one = serving();
        assertThat(refusal(one.revise("CHIEF", one.knowledge(), one.ties(), HEAD, RULE)))
                .isEqualTo("talent.expert-grade-confirmed");
        var term = new Term(
                new Span(LocalDate.of(2029, 1, 1), LocalDate.of(2030, 12, 31)),
                TODAY,
                OFFICE.subject(),
                null,
                "expert-terms@1",
                "CHIEF");

        var waiting = value(one.renew(term, RULE));

        assertThat(waiting.grade()).isEqualTo("EXPERT");
        assertThat(value(waiting.confirm(HEAD, RULE)).grade()).isEqualTo("CHIEF");
    }

    @Test
    void are_confirmed_by_another_than_who_changed_the_proposed_grade() {
        var changed = value(
                proposed().revise("CHIEF", proposed().knowledge(), proposed().ties(), HEAD, RULE));

        assertThat(refusal(changed.confirm(HEAD, RULE))).isEqualTo("talent.expert-same-person");
        assertThat(value(changed.confirm(OFFICE, RULE)).grade()).isEqualTo("CHIEF");
    }

    @ParameterizedTest(name = "on {0} serving: {1}")
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2028-12-31, true", "2029-01-01, false"})
    void hold_from_the_first_to_the_last_day(LocalDate day, boolean serves) {
        assertThat(serving().servesOn(day)).isEqualTo(serves);
        assertThat(proposed().servesOn(day)).isFalse();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            nullValues = "fits",
            value = {
                "2029-01-01, 2031-12-31, fits",
                "2029-01-01, 2032-01-01, talent.expert-term-unfit",
                "2028-12-31, 2029-12-31, talent.expert-term-unfit",
                "2029-01-01, 2029-01-01, talent.expert-term-unfit",
            })
    void follow_one_another_and_last_three_years_at_most(LocalDate from, LocalDate until, String no) {
        var renewed = serving().renew(next(from, until), RULE);

        if (no == null) {
            var confirmed = value(value(renewed).confirm(HEAD, RULE));
            assertThat(confirmed.terms()).hasSize(2);
            assertThat(confirmed.servesOn(until)).isTrue();
        } else {
            assertThat(refusal(renewed)).isEqualTo(no);
        }
    }

    @Test
    void are_proposed_one_at_a_time() {
        var waiting = value(serving().renew(next(LocalDate.of(2029, 1, 1), LocalDate.of(2030, 12, 31)), RULE));

        assertThat(refusal(waiting.renew(next(LocalDate.of(2029, 1, 1), LocalDate.of(2030, 12, 31)), RULE)))
                .isEqualTo("talent.expert-already-proposed");
        assertThat(value(waiting.decline(HEAD, "不再续聘", RULE)).status()).isEqualTo(Status.SERVING);
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"EXCELLENT, true", "QUALIFIED, true", "UNQUALIFIED, false"})
    void are_renewed_by_the_last_grade(String grade, boolean renews) {
        var assessed = value(serving().assess(assessment(grade), RULE));

        var renewed = assessed.renew(next(LocalDate.of(2029, 1, 1), LocalDate.of(2030, 12, 31)), RULE);

        if (renews) {
            assertThat(value(renewed).proposed()).isNotNull();
        } else {
            assertThat(refusal(renewed)).isEqualTo("talent.expert-grade-too-low");
        }
    }

    @Test
    void rest_while_the_expert_is_suspended_and_stop_with_the_end() {
        var suspended = value(serving().suspend("出国", RULE));
        assertThat(suspended.servesOn(TODAY)).isFalse();
        assertThat(refusal(suspended.suspend("出国", RULE))).isEqualTo("talent.expert-wrong-state");
        assertThat(value(suspended.resume(RULE)).servesOn(TODAY)).isTrue();

        var ended = value(suspended.end("本人请辞", TODAY, RULE));
        assertThat(ended.servesOn(TODAY)).isFalse();
        assertThat(refusal(ended.resume(RULE))).isEqualTo("talent.expert-wrong-state");
        assertThat(refusal(ended.revise("CHIEF", ended.knowledge(), ended.ties(), OFFICE, RULE)))
                .isEqualTo("talent.expert-wrong-state");
    }

    @Test
    void stand_in_the_list_so_many_days_before_they_end() {
        assertThat(serving().waitsFrom()).isEqualTo(TERM.until().minusDays(RULE.remindDays()));
        assertThat(proposed().waitsFrom()).isEqualTo(TODAY);
        assertThat(value(serving().end("期满", TODAY, RULE)).waitsFrom()).isNull();
    }

    @Test
    void begin_again_for_who_has_left_and_for_who_was_not_taken() {
        var ended = value(serving().end("请辞", TODAY, RULE));
        assertThat(ended.lastTerm().orElseThrow().span().until()).isEqualTo(TODAY);
        var from = TODAY.plusDays(10);

        var back = value(value(ended.renew(next(from, from.plusYears(1)), RULE)).confirm(HEAD, RULE));

        assertThat(back.status()).isEqualTo(Status.SERVING);
        assertThat(back.servesOn(from.minusDays(1))).isFalse();
        assertThat(back.servesOn(from)).isTrue();
        var declined = value(proposed().decline(HEAD, "领域重复", RULE));
        var taken =
                value(value(declined.renew(next(from, from.plusYears(1)), RULE)).confirm(HEAD, RULE));
        assertThat(taken.status()).isEqualTo(Status.SERVING);
        assertThat(taken.statusReason()).isNull();
    }

    @Test
    void are_not_confirmed_after_a_year_that_was_too_weak() {
        var waiting = value(serving().renew(next(LocalDate.of(2029, 1, 1), LocalDate.of(2030, 12, 31)), RULE));
        var weak = value(waiting.assess(assessment("UNQUALIFIED"), RULE));

        assertThat(refusal(weak.confirm(HEAD, RULE))).isEqualTo("talent.expert-grade-too-low");
    }

    @Test
    void leave_each_year_to_be_graded_until_it_is() {
        assertThat(serving().hasYearToAssess(2025)).isFalse();
        assertThat(serving().hasYearToAssess(2026)).isTrue();
        var graded = value(serving().assess(assessment("QUALIFIED"), RULE));

        assertThat(graded.hasYearToAssess(2026)).isFalse();
        assertThat(graded.hasYearToAssess(2027)).isTrue();
    }

    private static Term next(LocalDate from, LocalDate until) {
        return new Term(new Span(from, until), TODAY, OFFICE.subject(), null, "expert-terms@1", null);
    }

    private static Assessment assessment(String grade) {
        return new Assessment(2026, grade, "示例依据", List.of(), "talent.head", noon(TODAY), "expert-terms@1");
    }
}
