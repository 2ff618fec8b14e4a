package yihao.talent.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Function;
import yihao.rules.RuleReading;
import yihao.talent.World;
import yihao.talent.institution.FourMajors.Stage;
import yihao.talent.institution.FourMajors.Who;

@DisplayName("TI-01 The rules of the four majors")
class FourMajorsTest {

    final FourMajors rules = Targets.rules().rules();

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            TARGET     | CONTACT
            CONTACT    | TALKS
            TALKS      | INTENTION, AGREEMENT
            INTENTION  | AGREEMENT
            AGREEMENT  | REGISTERED
            REGISTERED | RUNNING
            RUNNING    |
            NO_SUCH    |
            """)
    void skip_a_stage_only_where_it_says_so(String stage, String next) {
        assertThat(String.join(", ", rules.after(stage).stream().map(Stage::id).toList()))
                .isEqualTo(next == null ? "" : next);
    }

    @Test
    void count_what_is_passed_over() throws IOException {
        var skipping = read(text().replace(
                        "skippable: false\n      counts: CONTACTED", "skippable: true\n      counts: CONTACTED"));

        assertThat(skipping.between("TARGET", "TALKS")).containsExactly(Milestone.CONTACTED);
        assertThat(rules.between("TARGET", "CONTACT")).containsExactly(Milestone.CONTACTED);
        assertThat(rules.between("CONTACT", "TALKS")).isEmpty();
        assertThat(rules.between("TALKS", "AGREEMENT")).containsExactly(Milestone.SIGNED);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            kinds: [UNIVERSITY]}      | kinds: [ACADEMY]}         | rule.undeclared {what=ACADEMY}
            paper: CONTACT_NOTE       | paper: HOROSCOPE          | rule.undeclared {what=HOROSCOPE}
            id: CHINA_500             | id: FORTUNE_500           | rule.twice {what=FORTUNE_500}
            counts: LANDED            | counts: SIGNED            | rule.twice {what=SIGNED}
            counts: CONTACTED         | counts: LANDED            | rule.twice {what=LANDED}
            similarFrom: "0.85"       | similarFrom: "1.01"       | rule.above-zero-to-one
            similarFrom: "0.85"       | similarFrom: "0"          | rule.above-zero-to-one
            quietDays: 30, needs: []  | quietDays: 30, needs: [{paper: OTHER, kinds: []}] | rule.first-stage-needs-nothing
            """)
    void that_contradict_themselves_are_not_taken(String right, String wrong, String complaint) throws IOException {
        assertThat(text()).contains(right);

        var reading = FourMajors.FORMAT.read(text().replace(right, wrong));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        RuleReading.Unreadable.class,
                        no -> assertThat(no.toString()).contains(complaint));
    }

    @Test
    void mean_officers_of_the_unit_and_the_office_of_any() {
        var who = rules.who();

        assertThat(Who.may(World.OFFICER, who.work(), World.ZHANGDIAN)).isTrue();
        assertThat(Who.may(World.LINZI_OFFICER, who.work(), World.ZHANGDIAN)).isFalse();
        assertThat(Who.may(World.OFFICE, who.work(), World.ZHANGDIAN)).isTrue();
        assertThat(Who.may(World.OFFICER, who.stop(), World.ZHANGDIAN)).isFalse();
        assertThat(Who.mayAnywhere(World.OFFICER, who.work())).isFalse();
        assertThat(Who.mayAnywhere(World.actor("b", "bureau", Function.BUREAU_HEAD), who.confirm()))
                .isTrue();
    }

    private static FourMajors read(String text) {
        return FourMajors.FORMAT.read(text).orElseThrow("test").rules();
    }

    private static String text() throws IOException {
        try (var in = Objects.requireNonNull(FourMajors.class.getResourceAsStream("/rules/four-majors.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
