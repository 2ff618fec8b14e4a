package yihao.project.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.CapitalRules;
import yihao.project.capital.InMemoryCapitals;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Light;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.Light.Kind;
import yihao.project.lifecycle.Light.LastProgress;
import yihao.project.lifecycle.Origin;
import yihao.project.lifecycle.Profile;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.StageEntry;
import yihao.project.lifecycle.Standing;
import yihao.project.lifecycle.Standing.Status;

@DisplayName("PL-01, PL-02 The traffic light of a project")
class ShowLightsTest {

    static final CapitalRuleBook MONEY =
            new CapitalRuleBook(CapitalRules.FORMAT.book("/rules/project-capital-zibo.yaml"));
    static final LocalDate SIGNED_ON = LocalDate.of(2026, 8, 31);

    final Map<String, LastProgress> reported = new HashMap<>();
    final InMemoryCapitals capitals = new InMemoryCapitals();
    final ShowLights lights = new ShowLights(
            capitals,
            MONEY,
            _ -> reported,
            new LightRuleBook(LightRules.FORMAT.book("/rules/project-lights-zibo.yaml"), ExampleProjects.BOOK));

    @ParameterizedTest(name = "on {0}: {1} after {2} months")
    @CsvSource({
        "2026-08-31, GREEN, 0",
        "2026-10-30, GREEN, 1",
        "2026-10-31, YELLOW, 2",
        "2026-12-30, YELLOW, 3",
        "2026-12-31, RED, 4",
        "2027-08-31, RED, 12"
    })
    void changes_on_the_day_on_which_so_many_months_are_over(LocalDate today, Colour colour, int months) {
        var light = light(project("100000000", Status.ACTIVE, "SIGNED", step("SIGNED", SIGNED_ON, false)), today);

        assertThat(light.colour()).isEqualTo(colour);
        assertThat(light.months()).isEqualTo(months);
        assertThat(light.last()).isEqualTo(new LastProgress(Kind.STAGE, SIGNED_ON, "SIGNED"));
    }

    @ParameterizedTest(name = "{0} yuan on {1}: {2}")
    @CsvSource({
        "500000000.00, 2026-09-30, YELLOW",
        "499999999.99, 2026-09-30, GREEN",
        "500000000.00, 2026-10-31, RED",
        "499999999.99, 2026-10-31, YELLOW"
    })
    void changes_by_the_months_of_the_first_class_that_fits(String amount, LocalDate today, Colour colour) {
        var light = light(project(amount, Status.ACTIVE, "SIGNED", step("SIGNED", SIGNED_ON, false)), today);

        assertThat(light.colour()).isEqualTo(colour);
    }

    @Test
    void counts_from_the_report_where_that_is_later_and_names_it() {
        var later = new LastProgress(Kind.REPORT, LocalDate.of(2026, 11, 30), "2026-11:p");
        reported.put("p", later);

        var light = light(
                project("1000", Status.ACTIVE, "SIGNED", step("SIGNED", SIGNED_ON, false)), LocalDate.of(2026, 12, 31));

        assertThat(light.colour()).isEqualTo(Colour.GREEN);
        assertThat(light.last()).isEqualTo(later);
    }

    @Test
    void does_not_count_a_step_back() {
        var project = project(
                "1000",
                Status.ACTIVE,
                "SIGNED",
                step("SIGNED", SIGNED_ON, false),
                step("REGISTERED", SIGNED_ON, false),
                step("SIGNED", LocalDate.of(2026, 12, 1), true));

        assertThat(light(project, LocalDate.of(2026, 12, 31)).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void does_not_count_a_step_that_was_taken_back() {
        var wrong = step("REGISTERED", LocalDate.of(2026, 11, 30), false);
        var back = new StageEntry(
                "REGISTERED",
                "SIGNED",
                SIGNED_ON,
                NOON,
                "zhangdian.officer",
                "误登",
                true,
                "zibo-stages@1",
                false,
                false);
        var project = project("1000", Status.ACTIVE, "SIGNED", step("SIGNED", SIGNED_ON, false), wrong, back);

        var light = light(project, LocalDate.of(2026, 12, 31));

        assertThat(light.colour()).isEqualTo(Colour.RED);
        assertThat(light.last()).isEqualTo(new LastProgress(Kind.STAGE, SIGNED_ON, "SIGNED"));
    }

    @Test
    void is_none_where_no_class_fits() {
        var today = LocalDate.of(2027, 1, 1);
        var step = step("SIGNED", SIGNED_ON, false);

        assertThat(of(project("1000", Status.SUSPENDED, "SIGNED", step), today)).isEmpty();
        assertThat(of(project("1000", Status.ACTIVE, "FULL_OUTPUT", step), today))
                .isEmpty();
    }

    @Test
    void goes_by_rules_that_no_code_knows() {
        var another = LightRules.FORMAT.book("/rules/another-lights.yaml");
        var elsewhere =
                new ShowLights(capitals, MONEY, _ -> reported, new LightRuleBook(another, ExampleProjects.BOOK));
        var project = project("1000", Status.SUSPENDED, "ANYTHING", step("ANYTHING", SIGNED_ON, false));

        assertThat(elsewhere.of(List.of(project), LocalDate.of(2029, 8, 31))).hasEntrySatisfying("p", light -> {
            assertThat(light.colour()).isEqualTo(Colour.RED);
            assertThat(light.ofClass().en()).isEqualTo("Foreign money");
        });
    }

    @Test
    void asks_a_project_for_its_fields_and_passes_over_a_class_whose_field_is_not_filled() {
        var byFields = LightRules.FORMAT.book("/rules/lights-by-fields.yaml");
        var elsewhere =
                new ShowLights(capitals, MONEY, _ -> reported, new LightRuleBook(byFields, ExampleProjects.BOOK));
        var project = project("1000", Status.ACTIVE, "SIGNED", step("SIGNED", SIGNED_ON, false));

        assertThat(elsewhere.of(List.of(project), LocalDate.of(2028, 2, 1)))
                .hasEntrySatisfying(
                        "p", light -> assertThat(light.ofClass().en()).isEqualTo("Not asked yet"));
    }

    @Test
    void goes_by_no_rules_that_contradict_themselves() {
        assertThatThrownBy(() -> LightRules.FORMAT.shipped("/rules/broken-lights.yaml"))
                .hasMessageContaining("/rules/classes/0/redAfter: rule.red-before-yellow")
                .hasMessageContaining("/rules/classes/0/when");
    }

    private Light light(Versioned<Project> project, LocalDate today) {
        return of(project, today).orElseThrow();
    }

    private Optional<Light> of(Versioned<Project> project, LocalDate today) {
        return Optional.ofNullable(lights.of(List.of(project), today).get("p"));
    }

    private static StageEntry step(String to, LocalDate on, boolean correction) {
        return new StageEntry(null, to, on, NOON, "zhangdian.officer", null, correction, "zibo-stages@1", false, false);
    }

    private static Versioned<Project> project(String amount, Status status, String stage, StageEntry... log) {
        var origin = Origin.ofLead("l-1", "L-1", "e-1", "Beispiel GmbH", null, "DE", Money.cny(amount));
        var profile = new Profile("项目", null, true, List.of(), Map.of());
        var standing =
                new Standing(status, because(status), act(ZHANGDIAN_OFFICER).at());
        return new Versioned<>(
                "p",
                1,
                new Project(
                        "P-2026-000001",
                        origin,
                        "district-zhangdian",
                        profile,
                        List.of(),
                        stage,
                        standing,
                        List.of(log)));
    }

    private static @Nullable String because(Status status) {
        return status == Status.ACTIVE ? null : "等待用地";
    }
}
