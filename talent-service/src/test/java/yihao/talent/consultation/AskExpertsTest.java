package yihao.talent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.consultation.ConsultationWorld.question;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.World;
import yihao.talent.consultation.Question.Involved;
import yihao.talent.consultation.Question.Level;
import yihao.talent.consultation.Question.TopicKind;

@DisplayName("EC-01 A question to experts")
class AskExpertsTest {

    final ConsultationWorld world = new ConsultationWorld();

    @Test
    void involves_the_projects_investor_and_units() {
        var asked =
                value(world.ask.ask("c", "PROJECT", question(), 3, by(OFFICER))).state();

        assertThat(asked.question().involved())
                .isEqualTo(new Involved(List.of("e-investor"), List.of(), List.of(World.ZHANGDIAN, "unit-shares")));
        assertThat(asked.unit()).isEqualTo(World.ZHANGDIAN);
        assertThat(asked.rule()).isEqualTo("consultation-kinds@1");
    }

    @ParameterizedTest(name = "asked on {0}, due on {1}, provisional: {2}")
    @CsvSource({
        "2026-10-15, 2026-10-29, false",
        "2026-09-30, 2026-10-20, false",
        "2027-12-27, 2028-01-10, true",
    })
    void is_due_in_working_days(LocalDate day, LocalDate due, boolean provisional) {
        var asked = value(world.ask.ask("c", "PROJECT", question(), 3, on(day, OFFICER)))
                .state();

        assertThat(asked.due()).isEqualTo(due);
        assertThat(asked.provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest(name = "{0} opinions: {1}")
    @CsvSource(
            nullValues = "fits",
            value = {
                "0, talent.consultation-opinions-unfit",
                "1, fits",
                "7, fits",
                "8, talent.consultation-opinions-unfit"
            })
    void wants_as_many_opinions_as_the_kind_allows(int wanted, String code) {
        var asked = world.ask.ask("c", "PROJECT", question(), wanted, by(OFFICER));

        if (code == null) {
            assertThat(value(asked).state().wanted()).isEqualTo(wanted);
        } else {
            assertThat(refusal(asked)).isEqualTo(code);
        }
    }

    @Test
    void is_about_what_the_asker_may_know() {
        assertThat(refusal(world.ask.ask("c", "PROJECT", question(), 1, by(LINZI_OFFICER))))
                .isEqualTo("talent.consultation-topic-unknown");
        assertThat(refusal(world.ask.ask("c", "PAPER", question(), 1, by(OFFICER))))
                .isEqualTo("talent.consultation-topic-unfit");
        assertThat(refusal(world.ask.ask("c", "NONE", question(), 1, by(OFFICER))))
                .isEqualTo("talent.consultation-kind-unknown");
        assertThat(refusal(world.ask.ask("c", "PROJECT", question(), 1, by(ConsultationWorld.expert("one")))))
                .isEqualTo("talent.consultation-not-an-asker");
    }

    @Test
    void is_of_a_known_field_and_about_known_enterprises() {
        var strange = ConsultationWorld.about(new Involved(List.of("e-nowhere"), List.of(), List.of()));
        assertThat(refusal(world.ask.ask("c", "PROJECT", strange, 1, by(OFFICER))))
                .isEqualTo("talent.consultation-enterprise-unknown");
        var field = new Question(
                TopicKind.FREE,
                null,
                "示例",
                "示例",
                Level.OPEN,
                "9999",
                List.of(),
                new Involved(List.of(), List.of(), List.of()));
        assertThat(refusal(world.ask.ask("c", "PAPER", field, 1, by(OFFICER))))
                .isEqualTo("talent.consultation-field-unknown");
    }
}
