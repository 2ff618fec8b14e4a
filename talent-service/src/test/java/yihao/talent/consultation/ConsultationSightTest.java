package yihao.talent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.consultation.ConsultationWorld.KIND;
import static yihao.talent.consultation.ConsultationWorld.expert;
import static yihao.talent.consultation.ConsultationWorld.written;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.talent.consultation.ConsultationKinds.Kind;
import yihao.talent.consultation.ConsultationKinds.Opens;
import yihao.talent.consultation.Question.Involved;
import yihao.talent.expert.ExpertWorld;

@DisplayName("EC-07 The opinions of others")
class ConsultationSightTest {

    final ConsultationWorld world = new ConsultationWorld();

    @Test
    void are_hidden_from_an_expert_who_has_not_given_one() {
        var id = world.asked(2);
        world.given(id, "one", 8);
        world.accepted(id, "two");
        var over = CityTime.endOf(world.state(id).due());
        assertThat(world.state(id).isReadable(open(), over)).isTrue();

        assertThat(reads(id, "x-one", expert("two"))).isFalse();
        assertThat(reads(id, "x-two", expert("two"))).isTrue();
        value(world.answers.give(id, "x-two", written(5), by(expert("two"))));

        assertThat(reads(id, "x-one", expert("two"))).isTrue();
    }

    @Test
    void are_hidden_from_the_office_that_wrote_them_down_until_all_are_open() {
        ExpertWorld.kept(world.experts, "x-four", null);
        var question = ConsultationWorld.about(new Involved(List.of(), List.of(), List.of()));
        var id = value(world.ask.ask("c-office", "PROJECT", question, 2, by(OFFICE)))
                .id();
        value(world.assign.assign(id, "x-four", by(HEAD)));

        assertThat(refusal(world.answers.accept(id, "x-four", by(OFFICE))))
                .isEqualTo("talent.consultation-not-your-assignment");
        value(world.answers.accept(id, "x-four", by(HEAD)));
        value(world.answers.give(id, "x-four", written(5), by(HEAD)));

        var state = world.state(id);
        var part = state.assignmentOf("x-four").orElseThrow();
        var before = CityTime.endOf(state.due()).minusMillis(1);
        assertThat(ConsultationSight.readsOpinion(part, state, open(), HEAD, before))
                .isFalse();
        assertThat(ConsultationSight.readsOpinion(part, state, open(), HEAD, CityTime.endOf(state.due())))
                .isTrue();
    }

    private boolean reads(String id, String part, Actor actor) {
        var state = world.state(id);
        return ConsultationSight.readsOpinion(
                state.assignmentOf(part).orElseThrow(), state, open(), actor, CityTime.endOf(state.due()));
    }

    /// The kind of the example, with the opinions of others open to experts.
    private static Kind open() {
        return new Kind(
                KIND.id(),
                KIND.name(),
                KIND.topics(),
                KIND.answer(),
                KIND.replacement(),
                KIND.accept(),
                KIND.remind(),
                KIND.grace(),
                KIND.leastOpinions(),
                KIND.mostOpinions(),
                Opens.ALL_IN_OR_DEADLINE,
                true,
                KIND.summary(),
                KIND.scale(),
                KIND.criteria(),
                KIND.recommendations());
    }
}
