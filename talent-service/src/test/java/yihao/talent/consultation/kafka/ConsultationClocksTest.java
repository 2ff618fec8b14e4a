package yihao.talent.consultation.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.contracts.platform.ClockKind.ACCEPT_CONSULTATION;
import static yihao.contracts.platform.ClockKind.ASSIGN_EXPERTS;
import static yihao.contracts.platform.ClockKind.GIVE_OPINION;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.value;
import static yihao.talent.consultation.ConsultationWorld.about;
import static yihao.talent.consultation.ConsultationWorld.expert;
import static yihao.talent.consultation.ConsultationWorld.written;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Function;
import yihao.platform.reminder.RunningClock;
import yihao.talent.World;
import yihao.talent.consultation.ConsultationWorld;
import yihao.talent.consultation.Question.Involved;

@DisplayName("EC-03 to EC-05 The clock of a consultation, as it is told to whoever reminds")
class ConsultationClocksTest {

    final ConsultationWorld world = new ConsultationWorld();
    final ConsultationClocks clocks =
            new ConsultationClocks(world.consultations, ConsultationWorld.BOOK, ConsultationWorld.DEADLINES);

    List<RunningClock> told() {
        return clocks.dueBy(TODAY.plusYears(1), TODAY).toList();
    }

    @Test
    void is_the_offices_until_experts_are_assigned_and_then_each_experts_until_the_opinion() {
        var id = world.asked(1);
        assertThat(told()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ASSIGN_EXPERTS);
            assertThat(one.functions()).containsExactly(Function.TALENT_OFFICE);
            assertThat(one.due()).isEqualTo(world.state(id).due());
        });

        world.assigned(id, "one");
        assertThat(told())
                .extracting(RunningClock::kind, RunningClock::officer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ACCEPT_CONSULTATION, "expert.one"));

        value(world.answers.accept(id, "x-one", by(expert("one"))));
        assertThat(told())
                .extracting(RunningClock::kind, RunningClock::officer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(GIVE_OPINION, "expert.one"));

        value(world.answers.give(id, "x-one", written(8), by(expert("one"))));
        assertThat(told()).isEmpty();
    }

    @Test
    void tells_nothing_of_what_is_asked_and_an_inner_one_only_to_its_unit_and_who_has_to_act() {
        var nobody = new Involved(List.of(), List.of(), List.of());
        value(world.ask.ask("c-inner", "PROJECT", about(nobody), 1, by(OFFICER)));

        assertThat(told()).singleElement().satisfies(one -> {
            assertThat(one.title()).isNull();
            assertThat(one.readers()).containsExactly(World.ZHANGDIAN);
            assertThat(one.toString()).doesNotContain("示例线索", "请论证");
        });
    }
}
