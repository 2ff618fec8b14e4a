package yihao.project.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.opportunity.ExampleOpportunities.asked;
import static yihao.project.opportunity.ExampleOpportunities.done;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("P4 An enquiry about an opportunity")
class EnquiryTest {

    private static final int MOST =
            OpportunityRules.shipped().versions().getLast().rules().enquiriesPerDay();

    final ExampleOpportunities world = new ExampleOpportunities();
    final String opportunity = world.published();

    Outcome<Versioned<Enquiry>> send(Asked asked, Instant at) {
        return world.receive.receive(opportunity, asked, at, "request-1");
    }

    @Test
    void OP_07_is_kept_once_however_often_it_is_sent_even_when_nothing_is_offered_any_more() {
        var first = done(send(asked("one"), NOON));
        done(world.decide.withdraw(opportunity, act(ZHANGDIAN_OFFICER, "用地调整")));

        assertThat(done(send(asked("one"), NOON.plus(Duration.ofDays(3))))).isEqualTo(first);
        assertThat(problem(send(asked("two"), NOON))).isEqualTo(OpportunityProblem.OPPORTUNITY_NOT_OFFERED);
        assertThat(world.enquiries.all()).hasSize(1);
    }

    @Test
    void OP_07_is_not_another_one_under_the_same_key() {
        var first = done(send(asked("one"), NOON));
        var said = asked("one");
        var other = new Asked("one", said.company(), "DE", said.name(), said.phone(), null, "Etwas anderes", true);
        var foreign = new Asked("one", "Andere AG", "DE", said.name(), said.phone(), null, said.message(), true);

        for (var again : List.of(other, foreign)) {
            assertThat(problem(send(again, NOON)))
                    .extracting(ProblemCode::code)
                    .isEqualTo("project.enquiry-sent-before");
        }
        world.vault.erase(first.state().person().id());
        assertThat(done(send(said, NOON))).isEqualTo(first);
        assertThat(world.enquiries.all()).hasSize(1);
    }

    @Test
    void OP_07_is_not_taken_beyond_what_a_day_may_have_and_the_next_day_takes_it() {
        for (int i = 0; i < MOST; i++) {
            done(send(asked("request-" + i), NOON));
        }

        assertThat(problem(send(asked("more"), NOON))).isEqualTo(OpportunityProblem.ENQUIRY_TOO_MANY);
        assertThat(done(send(asked("request-0"), NOON)).state().number()).isEqualTo("OE-2026-000001");
        var lastMoment = Instant.parse("2026-09-15T15:59:59Z");
        assertThat(problem(send(asked("more"), lastMoment))).isEqualTo(OpportunityProblem.ENQUIRY_TOO_MANY);
        done(send(asked("more"), lastMoment.plusSeconds(1)));
    }

    @Test
    void OP_07_stays_within_the_day_however_many_ask_at_one_instant() throws Exception {
        var calls = new ArrayList<Callable<Outcome<Versioned<Enquiry>>>>();
        for (int i = 0; i < 2 * MOST; i++) {
            var request = asked("request-" + i / 2);
            calls.add(() -> send(request, NOON));
        }
        calls.add(() -> send(asked("more"), NOON));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(calls);
        }
        assertThat(world.enquiries.all()).hasSize(MOST);
    }

    @Test
    void OP_07_needs_consent_a_way_to_answer_and_a_country() {
        var said = asked("one");
        var silent = new Asked("one", said.company(), "DE", said.name(), "+49", null, said.message(), false);
        var unreachable = new Asked("one", said.company(), "DE", said.name(), null, null, said.message(), true);
        var nowhere = new Asked("one", said.company(), "XX", said.name(), "+49", null, said.message(), true);

        assertThat(problem(send(silent, NOON))).isEqualTo(OpportunityProblem.ENQUIRY_CONSENT_MISSING);
        assertThat(problem(send(unreachable, NOON))).isEqualTo(OpportunityProblem.ENQUIRY_UNREACHABLE);
        assertThat(problem(send(nowhere, NOON))).isEqualTo(OpportunityProblem.ENQUIRY_COUNTRY_UNKNOWN);
        assertThat(world.enquiries.all()).isEmpty();
    }

    @Test
    void OP_07_holds_the_person_sealed_and_prints_nothing_of_it() {
        var kept = done(send(asked("one"), NOON)).state();

        assertThat(kept + asked("one").toString() + kept.opened(world.vault))
                .doesNotContain("Muster", "123456", "mehr wissen");
        assertThat(kept.opened(world.vault).name()).isEqualTo("Frau Muster");
        world.vault.erase(kept.person().id());
        assertThat(kept.opened(world.vault).phone()).isEqualTo("***");
    }

    @Test
    void OP_09_is_read_and_answered_once_by_who_may_and_shown_to_others_without_the_person() {
        var id = done(send(asked("one"), NOON)).id();
        var enquiry = world.enquiries.find(id).orElseThrow().state();

        assertThat(world.answers.waiting(ZHANGDIAN_OFFICER, 10)).hasSize(1);
        assertThat(world.answers.waiting(AUDITOR, 10)).isEmpty();
        assertThat(world.answers.person(enquiry, AUDITOR)).isEmpty();
        assertThat(problem(world.answers.find(id, LINZI_OFFICER))).isEqualTo(OpportunityProblem.ENQUIRY_NOT_FOUND);
        assertThat(problem(world.answers.answer(id, act(ZHANGDIAN_OFFICER)))).isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(world.answers.answer(id, act(AUDITOR, "已电话联系"))))
                .isEqualTo(OpportunityProblem.OPPORTUNITY_NOT_YOURS);
        done(world.answers.answer(id, act(ZHANGDIAN_OFFICER, "已电话联系")));
        assertThat(problem(world.answers.answer(id, act(ZHANGDIAN_OFFICER, "再次联系"))))
                .isEqualTo(OpportunityProblem.ENQUIRY_ANSWERED);
        assertThat(world.answers.waiting(ZHANGDIAN_OFFICER, 10)).isEmpty();
    }

    @Test
    void OP_09_is_put_aside_with_a_reason_and_then_neither_answered_nor_waiting() {
        var id = done(send(asked("one"), NOON)).id();

        assertThat(problem(world.answers.putAside(id, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(world.answers.putAside(id, act(AUDITOR, "广告"))))
                .isEqualTo(OpportunityProblem.OPPORTUNITY_NOT_YOURS);
        done(world.answers.putAside(id, act(ZHANGDIAN_OFFICER, "广告")));
        assertThat(world.answers.waiting(ZHANGDIAN_OFFICER, 10)).isEmpty();
        assertThat(problem(world.answers.answer(id, act(ZHANGDIAN_OFFICER, "已联系"))))
                .isEqualTo(OpportunityProblem.ENQUIRY_ANSWERED);
    }

    @Test
    void OP_09_waits_with_its_own_however_many_others_one_sees() {
        var officer = new Actor("o.9", "o", "district-linzi", Set.of(Function.AUDITOR, Function.UNIT_OFFICER));
        done(send(asked("one"), NOON));
        var theirs = done(world.keep.draft("district-linzi", ExampleOpportunities.content(), act(LINZI_OFFICER)))
                .id();
        done(world.decide.review(theirs, act(BUREAU_OFFICER)));
        done(world.decide.publish(theirs, act(BUREAU_OFFICER)));
        var own = done(world.receive.receive(theirs, asked("two"), NOON, "r")).id();

        assertThat(world.answers.waiting(officer, 1)).extracting("id").containsExactly(own);
        assertThat(world.answers.waiting(BUREAU_OFFICER, 10)).hasSize(2);
    }

    @Test
    void OP_09_is_due_at_the_end_of_the_last_of_the_days() {
        var kept = done(send(asked("one"), NOON)).state();

        assertThat(kept.answerBy(3)).isEqualTo(yihao.kernel.CityTime.endOf(java.time.LocalDate.of(2026, 9, 18)));
    }
}
