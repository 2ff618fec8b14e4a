package yihao.talent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.noon;
import static yihao.talent.World.on;
import static yihao.talent.World.value;
import static yihao.talent.consultation.ConsultationWorld.KIND;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.CityTime;
import yihao.talent.consultation.ConsultationKinds.Kind;
import yihao.talent.consultation.ConsultationKinds.Opens;

@DisplayName("EC-06 The opinions of a consultation")
class ConsultationTest {

    final ConsultationWorld world = new ConsultationWorld();

    @ParameterizedTest(name = "{0}: all in {1}, deadline over {2}: readable {3}")
    @CsvSource({
        "ALL_IN,             false, false, false",
        "ALL_IN,             true,  false, true",
        "ALL_IN,             false, true,  false",
        "DEADLINE,           true,  false, false",
        "DEADLINE,           false, true,  true",
        "ALL_IN_OR_DEADLINE, false, false, false",
        "ALL_IN_OR_DEADLINE, true,  false, true",
        "ALL_IN_OR_DEADLINE, false, true,  true",
    })
    void open_as_the_kind_says(Opens opens, boolean allIn, boolean over, boolean readable) {
        var id = world.asked(2);
        world.given(id, "one", 8);
        if (allIn) {
            world.given(id, "two", 8);
        } else {
            world.accepted(id, "two");
        }
        var end = CityTime.endOf(world.state(id).due());

        var state = world.state(id);
        assertThat(state.isReadable(kind(opens), over ? end : end.minusMillis(1)))
                .isEqualTo(readable);
    }

    @Test
    void wait_for_whoever_was_assigned_later() {
        var id = world.asked(2);
        var due = world.state(id).due();
        value(world.assign.assign(id, "x-one", on(due.minusDays(1), OFFICE)));
        var state = world.state(id);

        assertThat(state.lastDue()).isAfter(due);
        assertThat(state.isReadable(KIND, CityTime.endOf(due))).isFalse();
        assertThat(state.isReadable(KIND, CityTime.endOf(state.lastDue()))).isTrue();
    }

    @Test
    void stay_open_when_somebody_is_assigned_after_the_due_day() {
        var id = world.asked(2);
        world.given(id, "one", 8);
        var due = world.state(id).due();
        var now = CityTime.endOf(due);
        assertThat(world.state(id).isReadable(KIND, now)).isTrue();

        value(world.assign.assign(id, "x-two", on(due.plusDays(1), OFFICE)));

        assertThat(world.state(id).assignmentOf("x-two").orElseThrow().due()).isAfter(due);
        assertThat(world.state(id).isReadable(KIND, now)).isTrue();
    }

    @Test
    void are_open_once_it_has_ended() {
        var id = world.asked(1);
        var state = world.state(id);
        Instant now = noon(state.askedOn());

        assertThat(value(state.end(Consultation.Status.WITHDRAWN, Assignment.State.RELEASED, "不再需要", now))
                        .isReadable(KIND, now))
                .isTrue();
    }

    private static Kind kind(Opens opens) {
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
                opens,
                KIND.othersSeen(),
                KIND.summary(),
                KIND.scale(),
                KIND.criteria(),
                KIND.recommendations());
    }
}
