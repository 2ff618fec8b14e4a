package yihao.talent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.talent.Line;
import yihao.talent.World;
import yihao.talent.consultation.Question.Involved;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.copies.KnownProject;
import yihao.talent.copies.KnownUnit;
import yihao.talent.expert.ExpertAction;
import yihao.talent.expert.ExpertWorld;

@DisplayName("EC-03 A conflict of interest")
class ConflictsTest {

    final ConsultationWorld world = new ConsultationWorld();

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "e-home,   -,          -,         conflict-employer",
                "-,        示例大学,   -,         conflict-employer",
                "-,        ' 示例大学', -,        conflict-employer",
                "-,        示例雇主,   -,         conflict-employer",
                "-,        示例关联企业, -,       conflict-enterprise",
                "e-linked, -,          -,         conflict-enterprise",
                "-,        -,          unit-tied, conflict-unit",
                "e-other,  示例学院,   unit-2,    -",
            })
    void is_found_by_employer_enterprise_and_unit(String enterprise, String institution, String unit, String code) {
        world.known.with(new KnownEnterprise("e-home", "E-3", "示例雇主", "CN", null));
        world.known.with(new KnownEnterprise("e-other", "E-4", "示例其他", "CN", null));
        var question = ConsultationWorld.about(new Involved(some(enterprise), some(institution), some(unit)));
        var asked = value(world.ask.ask("c", "PROJECT", question, 1, by(OFFICER)));

        var found = world.conflicts.of(world.experts.find("x-one").orElseThrow().state(), asked.state());

        assertThat(found).extracting(Line::code).isEqualTo(some(code));
        var assigned = world.assign.assign("c", "x-one", by(OFFICE));
        if (code == null) {
            assertThat(value(assigned).state().live()).hasSize(1);
        } else {
            assertThat(refusal(assigned)).isEqualTo("talent.consultation-conflict");
            assertThat(world.open("one")).isZero();
        }
    }

    @Test
    void is_the_same_after_enterprises_were_merged() {
        world.known.with(new KnownEnterprise("e-survives", "E-5", "示例合并后", "CN", null));
        var question = ConsultationWorld.about(new Involved(List.of("e-survives"), List.of(), List.of()));
        var asked =
                value(world.ask.ask("c", "PROJECT", question, 1, by(OFFICER))).state();
        var expert = world.experts.find("x-one").orElseThrow().state();
        assertThat(world.conflicts.of(expert, asked)).isEmpty();

        var merged = new Merged(world.known);
        assertThat(new Conflicts(merged).of(expert, asked))
                .extracting(Line::code)
                .containsExactly("conflict-enterprise");
    }

    /// What is known once the linked enterprise has been merged into the one that survives.
    private record Merged(Known before) implements Known {

        @Override
        public Optional<KnownUnit> unit(String id) {
            return before.unit(id);
        }

        @Override
        public Optional<KnownProject> project(String id) {
            return before.project(id);
        }

        @Override
        public Optional<KnownEnterprise> enterprise(String id) {
            return before.enterprise(id.equals("e-linked") ? "e-survives" : id);
        }
    }

    @Test
    void that_came_after_the_assignment_is_found_when_the_expert_accepts() {
        var id = world.asked(1);
        world.assigned(id, "one");
        world.experts.change(
                "x-one", ExpertAction.REVISED, by(OFFICE), one -> Outcome.done(ExpertWorld.tiedTo(one, "e-investor")));

        assertThat(refusal(world.answers.accept(id, "x-one", by(ConsultationWorld.expert("one")))))
                .isEqualTo("talent.consultation-conflict");
        value(world.answers.recuse(id, "x-one", "与投资方有合作", by(ConsultationWorld.expert("one"))));
        assertThat(world.stateOf(id, "one")).isEqualTo(Assignment.State.RECUSED);
        assertThat(world.open("one")).isZero();
    }

    @Test
    void is_the_asker_in_person_also_where_a_deputy_asked() {
        var officer = World.actor("expert.one", World.ZHANGDIAN, Function.UNIT_OFFICER);
        var deputy =
                World.actor("deputy", World.ZHANGDIAN, Function.UNIT_OFFICER).inPlaceOf(officer);
        var question = ConsultationWorld.about(new Involved(List.of(), List.of(), List.of()));
        var asked =
                value(world.ask.ask("c", "PROJECT", question, 1, by(deputy))).state();

        assertThat(world.conflicts.of(world.experts.find("x-one").orElseThrow().state(), asked))
                .extracting(Line::code)
                .containsExactly("conflict-asker");
    }

    private static List<String> some(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
