package yihao.talent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.consultation.ConsultationWorld.expert;
import static yihao.talent.consultation.ConsultationWorld.written;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.talent.World;
import yihao.talent.consultation.Assignment.State;
import yihao.talent.consultation.Consultation.Status;
import yihao.talent.consultation.Opinion.Attached;
import yihao.talent.consultation.Opinion.Written;
import yihao.talent.expert.ExpertWorld;

@DisplayName("EC-04 EC-05 A consultation")
class ConsultationLifeTest {

    final ConsultationWorld world = new ConsultationWorld();

    @Test
    void goes_from_the_question_to_marked_opinions() {
        var id = world.asked(2);
        world.given(id, "one", 8);
        world.given(id, "two", 6);

        assertThat(world.open("one")).isZero();
        assertThat(world.state(id).settled()).isTrue();
        assertThat(refusal(world.end.close(id, by(OFFICER)))).isEqualTo("talent.consultation-not-marked");
        value(world.end.mark(id, "x-one", 5, by(OFFICER)));
        value(world.end.mark(id, "x-two", 3, by(OFFICER)));
        assertThat(value(world.end.close(id, by(OFFICER))).state().status()).isEqualTo(Status.CLOSED);
        assertThat(refusal(world.end.mark(id, "x-one", 1, by(OFFICER)))).isEqualTo("talent.consultation-over");
    }

    @Test
    void takes_a_place_on_the_experts_document_or_does_not_happen() {
        for (int i = 0; i < ExpertWorld.RULE.openAtMost(); i++) {
            value(world.places.take("x-one", "other" + i, by(OFFICE)));
        }
        var id = world.asked(1);

        assertThat(refusal(world.assign.assign(id, "x-one", by(OFFICE)))).isEqualTo("talent.expert-fully-loaded");
        assertThat(world.state(id).assignments()).isEmpty();
        assertThat(world.state(id).settled()).isTrue();
        value(world.places.given("x-one", "other0", by(OFFICE)));
        world.assigned(id, "one");
        assertThat(world.stateOf(id, "one")).isEqualTo(State.OFFERED);
    }

    @Test
    void is_finished_after_a_crash_between_the_two_documents() {
        var id = world.asked(1);
        var next = placing(id);
        value(world.consultations.change(id, ConsultationAction.CHANGED, by(OFFICE), one -> one.assign(next)));
        assertThat(world.open("one")).isZero();

        world.watch.watch(by(OFFICE), 10);
        world.watch.watch(by(OFFICE), 10);

        assertThat(world.stateOf(id, "one")).isEqualTo(State.OFFERED);
        assertThat(world.open("one")).isEqualTo(1);
        assertThat(world.state(id).settled()).isTrue();
    }

    @Test
    void leaves_no_place_behind_when_two_settle_the_same_assignment() {
        for (int i = 0; i < ExpertWorld.RULE.openAtMost(); i++) {
            value(world.places.take("x-one", "other" + i, by(OFFICE)));
        }
        var id = world.asked(1);
        var next = placing(id);
        var seen =
                value(world.consultations.change(id, ConsultationAction.CHANGED, by(OFFICE), one -> one.assign(next)));
        world.watch.watch(by(OFFICE), 10);
        assertThat(world.state(id).assignments()).isEmpty();
        value(world.places.given("x-one", "other0", by(OFFICE)));

        assertThat(refusal(world.settle.place(seen, "x-one", by(OFFICE))))
                .isEqualTo("talent.consultation-not-assigned");

        assertThat(world.open("one")).isEqualTo(ExpertWorld.RULE.openAtMost() - 1);
        world.assigned(id, "one");
        assertThat(world.stateOf(id, "one")).isEqualTo(State.OFFERED);
        assertThat(world.open("one")).isEqualTo(ExpertWorld.RULE.openAtMost());
    }

    @Test
    void assigns_one_expert_whatever_becomes_of_another() {
        for (int i = 0; i < ExpertWorld.RULE.openAtMost(); i++) {
            value(world.places.take("x-one", "other" + i, by(OFFICE)));
        }
        var id = world.asked(2);
        var next = placing(id);
        value(world.consultations.change(id, ConsultationAction.CHANGED, by(OFFICE), one -> one.assign(next)));

        world.assigned(id, "two");

        assertThat(world.stateOf(id, "two")).isEqualTo(State.OFFERED);
        assertThat(world.state(id).settled()).isTrue();
    }

    @Test
    void gives_the_place_back_even_when_the_process_dies_before() {
        var id = world.asked(1);
        world.assigned(id, "one");
        value(world.consultations.change(
                id,
                ConsultationAction.DECLINED,
                by(expert("one")),
                one -> new Answering(one, "x-one")
                        .leave(State.DECLINED, "时间冲突", by(OFFICE).at())));
        assertThat(world.open("one")).isEqualTo(1);

        world.watch.watch(by(OFFICE), 10);

        assertThat(world.open("one")).isZero();
    }

    @Test
    void is_asked_of_nobody_twice_and_of_no_more_than_wanted() {
        var id = world.asked(1);
        world.assigned(id, "one");
        assertThat(refusal(world.assign.assign(id, "x-one", by(OFFICE))))
                .isEqualTo("talent.consultation-already-assigned");
        assertThat(refusal(world.assign.assign(id, "x-two", by(OFFICE))))
                .isEqualTo("talent.consultation-enough-assigned");

        value(world.answers.decline(id, "x-one", "时间冲突", by(expert("one"))));
        assertThat(refusal(world.assign.assign(id, "x-one", by(OFFICE))))
                .isEqualTo("talent.consultation-already-assigned");
        world.assigned(id, "two");
        assertThat(refusal(world.assign.assign(id, "x-three", by(OFFICER))))
                .isEqualTo("talent.consultation-office-assigns");
        assertThat(refusal(world.assign.assign(id, "x-nobody", by(OFFICE))))
                .isEqualTo("talent.consultation-expert-unknown");
    }

    @Test
    void hears_one_opinion_and_supplements_beside_it() {
        var id = world.asked(1);
        world.assigned(id, "one");
        assertThat(refusal(world.answers.give(id, "x-one", written(8), by(expert("one")))))
                .isEqualTo("talent.consultation-wrong-step");
        value(world.answers.accept(id, "x-one", by(expert("one"))));
        value(world.answers.attach(id, "x-one", new Attached("f1", "论证.pdf", 7, "00"), by(expert("one"))));
        value(world.answers.give(id, "x-one", written(8), by(expert("one"))));

        assertThat(refusal(world.answers.give(id, "x-one", written(2), by(expert("one")))))
                .isEqualTo("talent.consultation-wrong-step");
        value(world.answers.supplement(id, "x-one", "补充：能耗数据已核。", by(expert("one"))));
        var mine = world.state(id).assignmentOf("x-one").orElseThrow();
        assertThat(mine.opinion()).isNotNull();
        assertThat(mine.supplements()).hasSize(1);
        assertThat(mine.files()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} days after the deadline: late {1}")
    @CsvSource({"0, false", "1, true", "3, true"})
    void marks_an_opinion_late_from_the_end_of_the_due_day(int days, boolean late) {
        var id = world.asked(1);
        var act = on(world.state(id).due().plusDays(days), expert("one"));

        world.given(id, "one", 8, act);

        var opinion = world.state(id).assignmentOf("x-one").orElseThrow().opinion();
        assertThat(opinion).isNotNull().extracting(Opinion::late).isEqualTo(late);
    }

    @Test
    void takes_no_grades_that_are_missing_or_beyond_the_most() {
        var id = world.asked(1);
        world.accepted(id, "one");
        var wrong = new Written(Map.of("TECHNOLOGY", 11, "MARKET", -1, "COLOUR", 3, "INVESTOR", 10), "示例", "SUPPORT");

        var refused = world.answers.give(id, "x-one", wrong, by(expert("one")));
        assertThat(refusal(refused)).isEqualTo("talent.consultation-grades-unfit");
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.refusal().facts().get("missing"))
                                .hasToString("[COLOUR, ENVIRONMENT, MARKET, TECHNOLOGY]"));
        var strange = new Written(written(3).grades(), "示例", "MAYBE");
        assertThat(refusal(world.answers.give(id, "x-one", strange, by(expert("one")))))
                .isEqualTo("talent.consultation-recommendation-unknown");
    }

    @Test
    void is_answered_by_whom_it_was_given_to() {
        var id = world.asked(2);
        world.assigned(id, "one");
        world.assigned(id, "two");

        assertThat(refusal(world.answers.accept(id, "x-one", by(expert("two")))))
                .isEqualTo("talent.consultation-not-assigned");
        assertThat(refusal(world.answers.accept(id, "x-one", by(OFFICE))))
                .isEqualTo("talent.consultation-not-your-assignment");
        assertThat(refusal(world.answers.accept(id, "x-three", by(expert("three")))))
                .isEqualTo("talent.consultation-not-assigned");
    }

    @Test
    void is_marked_and_ended_by_the_unit_that_asked_once_it_is_open() {
        var id = world.asked(2);
        world.given(id, "one", 8);
        assertThat(refusal(world.end.mark(id, "x-one", 5, by(OFFICER)))).isEqualTo("talent.consultation-not-opened");
        assertThat(refusal(world.end.close(id, by(OFFICER)))).isEqualTo("talent.consultation-not-opened");
        world.given(id, "two", 8);

        assertThat(refusal(world.end.mark(id, "x-one", 6, by(OFFICER)))).isEqualTo("talent.consultation-mark-unfit");
        assertThat(refusal(world.end.mark(id, "x-one", 5, by(HEAD)))).isEqualTo("talent.consultation-not-yours");
        assertThat(refusal(world.end.withdraw(id, "不再需要", by(LINZI_OFFICER))))
                .isEqualTo("talent.consultation-not-yours");
    }

    @Test
    void is_marked_by_nobody_whose_own_opinion_it_is() {
        var own = World.actor("expert.one", World.ZHANGDIAN, Function.UNIT_OFFICER);
        var id = world.asked(1);
        world.given(id, "one", 8);

        assertThat(refusal(world.end.mark(id, "x-one", 5, by(own)))).isEqualTo("talent.consultation-own-opinion");
    }

    @Test
    void counts_against_nobody_when_it_is_closed_within_the_grace() {
        var id = world.asked(2);
        world.given(id, "one", 8);
        world.accepted(id, "two");
        var over = on(world.state(id).due().plusDays(1), OFFICER);
        value(world.end.mark(id, "x-one", 5, over));

        value(world.end.close(id, over));

        assertThat(world.stateOf(id, "two")).isEqualTo(State.RELEASED);
        assertThat(world.open("two")).isZero();
    }

    @Test
    void sets_everybody_free_when_it_is_withdrawn() {
        var id = world.asked(3);
        world.given(id, "one", 8);
        world.accepted(id, "two");

        value(world.end.withdraw(id, "项目终止", by(OFFICER)));

        assertThat(world.stateOf(id, "one")).isEqualTo(State.GIVEN);
        assertThat(world.stateOf(id, "two")).isEqualTo(State.RELEASED);
        assertThat(world.open("two")).isZero();
        assertThat(refusal(world.assign.assign(id, "x-three", by(OFFICE)))).isEqualTo("talent.consultation-over");
        assertThat(refusal(world.end.withdraw(id, "再次", by(OFFICER)))).isEqualTo("talent.consultation-over");
    }

    private Assignment placing(String id) {
        return new Assignment(
                "x-one",
                "EX-1",
                "expert.one",
                "EXPERT",
                State.PLACING,
                java.util.List.of(),
                "talent.office",
                TODAY,
                world.state(id).due(),
                false,
                null,
                null,
                java.util.List.of(),
                null,
                java.util.List.of(),
                null);
    }
}
