package yihao.talent.expertyear;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.on;
import static yihao.talent.World.value;
import static yihao.talent.consultation.ConsultationWorld.expert;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.consultation.ConsultationWorld;

@DisplayName("EX-03 The figures of an expert's year")
class ReckonYearTest {

    final ConsultationWorld world = new ConsultationWorld();
    final ReckonYear years = new ReckonYear(world.consultations);

    @Test
    void are_counted_from_the_consultations() {
        var first = world.asked(1);
        world.given(first, "one", 8);
        value(world.end.mark(first, "x-one", 5, by(OFFICER)));
        var second = world.asked(1);
        world.given(second, "one", 6, on(world.state(second).due().plusDays(1), expert("one")));
        value(world.end.mark(second, "x-one", 4, by(OFFICER)));
        var third = world.asked(2);
        world.assigned(third, "one");
        value(world.answers.recuse(third, "x-one", "曾任顾问", by(expert("one"))));
        world.assigned(third, "two");
        value(world.answers.decline(third, "x-two", "时间冲突", by(expert("two"))));

        var one = years.of("x-one", "x-one", 2026);

        assertThat(one.figures())
                .containsExactly(
                        "asked=3", "given=2", "late=1", "declined=0", "recused=1", "replaced=0", "quality=9/2");
        assertThat(years.all(2026)).extracting(ExpertYear::expertId).containsExactly("x-one", "x-two");
        assertThat(years.all(2026).getLast().quality()).isNull();
        assertThat(years.all(2025)).isEmpty();
        assertThat(years.of("x-three", "x-three", 2026).asked()).isZero();
    }
}
