package yihao.talent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.value;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.talent.consultation.ConsultationKinds.Criterion;
import yihao.talent.expert.ExpertAction;
import yihao.talent.expert.ExpertWorld;

@DisplayName("EC-02 Experts are suggested")
class SuggestExpertsTest {

    final ConsultationWorld world = new ConsultationWorld();

    @Test
    void whoever_fits_with_the_reasons_and_their_points() {
        var first = suggested().getFirst();

        assertThat(first.suitable()).isTrue();
        assertThat(first.points()).isEqualTo(100);
        assertThat(first.rule()).isEqualTo("consultation-kinds@1");
        assertThat(first.reasons())
                .extracting(Suggestion.Reason::criterion)
                .containsExactly(Criterion.FIELD, Criterion.LANGUAGE, Criterion.LOAD, Criterion.FAIRNESS);
    }

    @Test
    void whoever_has_less_to_do_first() {
        value(world.places.take("x-one", "other", by(OFFICE)));
        value(world.places.take("x-two", "other", by(OFFICE)));
        value(world.places.given("x-two", "other", by(OFFICE)));

        assertThat(suggested()).extracting(one -> one.expert().id()).containsExactly("x-three", "x-two", "x-one");
    }

    @Test
    void whoever_is_full_last_and_as_not_suitable() {
        for (int i = 0; i < ExpertWorld.RULE.openAtMost(); i++) {
            value(world.places.take("x-one", "c" + i, by(OFFICE)));
        }

        var last = suggested().getLast();
        assertThat(last.expert().id()).isEqualTo("x-one");
        assertThat(last.suitable()).isFalse();
    }

    @Test
    void whoever_conflicts_with_what_conflicts() {
        world.experts.change(
                "x-one", ExpertAction.REVISED, by(OFFICE), one -> Outcome.done(ExpertWorld.tiedTo(one, "e-investor")));

        var last = suggested().getLast();
        assertThat(last.expert().id()).isEqualTo("x-one");
        assertThat(last.suitable()).isFalse();
        assertThat(last.reasons())
                .anySatisfy(reason -> assertThat(reason.line().code()).isEqualTo("conflict-enterprise"));
    }

    @Test
    void nobody_twice_and_nobody_out_of_office() {
        var id = world.asked(2);
        world.assigned(id, "one");

        assertThat(world.suggest.forConsultation(world.state(id), TODAY, 10))
                .extracting(one -> one.expert().id())
                .containsExactly("x-three", "x-two");
        assertThat(world.suggest.forConsultation(
                        world.state(id), ExpertWorld.TERM.until().plusDays(1), 10))
                .isEmpty();
    }

    private List<Suggestion> suggested() {
        return world.suggest.forConsultation(world.state(world.asked(3)), TODAY, 10);
    }
}
