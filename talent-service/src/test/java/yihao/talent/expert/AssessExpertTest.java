package yihao.talent.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.expert.ExpertWorld.kept;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.World;

@DisplayName("EX-03 An expert's year")
class AssessExpertTest {

    final InMemoryExperts experts = new InMemoryExperts();
    final AssessExpert assess = ExpertWorld.assess(experts);

    @BeforeEach
    void somebody() {
        kept(experts, "x1", "expert.one");
    }

    @Test
    void is_graded_beside_its_figures_once() {
        var assessed =
                value(assess(2026, "EXCELLENT", HEAD)).state().assessments().getFirst();

        assertThat(assessed.figures()).containsExactly("given 3");
        assertThat(assessed.rule()).isEqualTo("expert-terms@1");
        assertThat(refusal(assess(2026, "QUALIFIED", HEAD))).isEqualTo("talent.expert-already-assessed");
    }

    @Test
    void is_not_graded_by_who_proposed_the_term_nor_by_others_than_the_office() {
        assertThat(refusal(assess(2026, "EXCELLENT", OFFICE))).isEqualTo("talent.expert-same-person");
        assertThat(refusal(assess(2026, "EXCELLENT", OFFICER))).isEqualTo("talent.expert-office-only");
    }

    @Test
    void is_not_graded_by_the_expert_in_person() {
        kept(experts, "x-own", "talent.third");
        var own = World.actor("talent.third", "dept-talent", Function.TALENT_OFFICE);

        assertThat(refusal(assess.assess("x-own", 2026, "EXCELLENT", "示例依据", List.of(), by(own))))
                .isEqualTo("talent.expert-same-person");
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2027})
    void is_one_of_the_term_that_has_come(int year) {
        assertThat(refusal(assess(year, "EXCELLENT", HEAD))).isEqualTo("talent.expert-year-unfit");
    }

    @Test
    void has_a_grade_of_the_rule() {
        assertThat(refusal(assess(2026, "SUPERB", HEAD))).isEqualTo("talent.expert-grade-unknown");
    }

    private Outcome<Versioned<Expert>> assess(int year, String grade, Actor actor) {
        return assess.assess("x1", year, grade, "示例依据", List.of("given 3"), by(actor));
    }
}
