package yihao.project.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;
import static yihao.project.counting.ExampleCounting.PROJECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.StageEntry;
import yihao.project.monthlyreport.ReportedMonths.Kept;

@DisplayName("PN-05 What counting rules may ask")
class CountingFactsTest {

    private static final InstanceOfAssertFactory<Map, MapAssert<String, Long>> MONTHS = map(String.class, Long.class);

    final ExampleCounting world = new ExampleCounting();

    @ParameterizedTest(name = "from {0} to {1}: {2} full, {3} begun")
    @CsvSource(textBlock = """
            2026-09-15, 2026-09-15, 0,  0
            2026-09-15, 2026-09-16, 0,  1
            2026-08-31, 2026-09-29, 0,  1
            2026-08-31, 2026-09-30, 1,  1
            2026-08-31, 2026-10-01, 1,  2
            2025-09-15, 2026-09-14, 11, 12
            2025-09-15, 2026-09-15, 12, 12
            2024-02-29, 2026-02-28, 24, 24
            2024-02-29, 2026-03-01, 24, 25
            """)
    void are_months_since_a_day_full_ones_or_begun_ones(LocalDate since, LocalDate on, long full, long begun) {
        world.fields.put("signedOn", new FieldValue.Day(since));

        var facts = facts(on);

        assertThat(facts).extractingByKey("monthsFull", MONTHS).containsEntry("signedOn", full);
        assertThat(facts).extractingByKey("monthsBegun", MONTHS).containsEntry("signedOn", begun);
    }

    @Test
    void are_the_stages_as_they_were_on_the_day() {
        var facts = facts(ExampleCounting.SIGNED);
        assertThat(facts.get("reachedOn")).isEqualTo(Map.of("SIGNED", ExampleCounting.SIGNED));
        assertThat(facts.get("monthsBegun")).isEqualTo(Map.of("SIGNED", 0L));
    }

    @Test
    void are_the_steps_by_their_days_of_a_project_that_was_entered_here_later() {
        var entered = Instant.parse("2026-09-01T00:00:00Z");
        var registered = LocalDate.of(2025, 3, 1);
        world.project(PROJECT, "district-zhangdian");
        var project = world.world.state(PROJECT);
        var brought = new Project(
                project.number(),
                project.origin(),
                project.unit(),
                project.profile(),
                project.evidence(),
                "REGISTERED",
                project.standing(),
                List.of(step("SIGNED", ExampleCounting.SIGNED, entered), step("REGISTERED", registered, entered)));

        assertThat(facts(brought, registered)).containsEntry("stage", "REGISTERED");
        var before = facts(brought, registered.minusDays(1));
        assertThat(before)
                .containsEntry("stage", "SIGNED")
                .containsEntry("status", "ACTIVE")
                .containsEntry("reached", Set.of("SIGNED"))
                .containsEntry("reachedOn", Map.of("SIGNED", ExampleCounting.SIGNED));
        assertThat(facts(brought, ExampleCounting.SIGNED.minusDays(1)))
                .containsEntry("stage", "")
                .containsEntry("reached", Set.of())
                .containsEntry("reachedOn", Map.of())
                .containsEntry("monthsFull", Map.of());
    }

    @Test
    void are_not_there_of_a_day_that_is_still_to_come() {
        world.fields.put("signedOn", new FieldValue.Day(LocalDate.of(2027, 1, 1)));

        assertThat(facts(ExampleCounting.DAY).get("monthsFull")).isEqualTo(Map.of("SIGNED", 24L));
    }

    private Map<String, Object> facts(LocalDate on) {
        world.project(PROJECT, "district-zhangdian");
        return facts(world.world.state(PROJECT), on);
    }

    private static StageEntry step(String to, LocalDate on, Instant at) {
        return new StageEntry(null, to, on, at, "zhangdian.officer", null, false, "x@1", false, true);
    }

    private static Map<String, Object> facts(Project project, LocalDate on) {
        return CountingFacts.of(project, ExampleProjects.SHIPPED.kinds(), new Kept(0, 0, 0), on);
    }
}
