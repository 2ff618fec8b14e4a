package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.BUREAU_HEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.project.lifecycle.Standing.Status;

@DisplayName("PM-04 A project as it stood when a day ended")
class PastProjectTest {

    static final LocalDate END = LocalDate.of(2026, 9, 30);
    static final StageEntry SIGNED = step(null, "SIGNED", "2026-08-01", "2026-08-01T04:00:00Z", false);

    @Test
    void was_not_there_before_it_was_begun() {
        var at = step(null, "SIGNED", "2026-09-30", "2026-09-30T16:00:00Z", false);

        assertThat(PastProject.on(END, project(at))).isEmpty();
        assertThat(PastProject.on(END.plusDays(1), project(at))).isPresent();
    }

    @ParameterizedTest(name = "a step of {0}, written down at {1}: {2}")
    @CsvSource({
        "2026-09-30, 2026-10-20T04:00:00Z, REGISTERED",
        "2026-10-01, 2026-10-01T04:00:00Z, SIGNED",
    })
    void had_made_the_steps_of_that_day_whenever_they_were_written_down(String on, String at, String stage) {
        var project = project(SIGNED, step("SIGNED", "REGISTERED", on, at, false));

        assertThat(PastProject.on(END, project).orElseThrow().stage()).isEqualTo(stage);
    }

    @Test
    void had_never_made_a_step_that_was_taken_back() {
        var wrong = step("SIGNED", "REGISTERED", "2026-09-20", "2026-09-20T04:00:00Z", false);
        var back = step("REGISTERED", "SIGNED", "2026-10-12", "2026-10-12T04:00:00Z", true);

        assertThat(PastProject.on(END, project(SIGNED, wrong, back)).orElseThrow())
                .satisfies(then -> {
                    assertThat(then.stage()).isEqualTo("SIGNED");
                    assertThat(then.reachedOn()).containsOnlyKeys("SIGNED");
                });
    }

    @Test
    void rested_or_went_on_as_it_did_then() {
        var world = new ExampleProjects();
        var id = world.started("lead-1");
        world.guide.suspend(id, at("2026-09-20T04:00:00Z"));
        world.guide.resume(id, at("2026-09-30T15:59:59Z"));
        world.guide.suspend(id, at("2026-10-02T04:00:00Z"));
        world.guide.terminate(id, at("2026-10-03T04:00:00Z"));
        var project = world.state(id);

        assertThat(status(project, "2026-09-19")).isEqualTo(Status.ACTIVE);
        assertThat(status(project, "2026-09-29")).isEqualTo(Status.SUSPENDED);
        assertThat(status(project, "2026-09-30")).isEqualTo(Status.ACTIVE);
        assertThat(status(project, "2026-10-02")).isEqualTo(Status.SUSPENDED);
        assertThat(status(project, "2026-10-03")).isEqualTo(Status.TERMINATED);
    }

    private static Status status(Project project, String day) {
        return PastProject.on(LocalDate.parse(day), project)
                .orElseThrow()
                .standing()
                .status();
    }

    private static Act at(String instant) {
        return new Act(BUREAU_HEAD, Instant.parse(instant), "等待用地", "request-1", null, null);
    }

    private static StageEntry step(@Nullable String from, String to, String on, String at, boolean correction) {
        return new StageEntry(
                from,
                to,
                LocalDate.parse(on),
                Instant.parse(at),
                "zhangdian.officer",
                null,
                correction,
                "zibo-stages@1",
                correction,
                false);
    }

    private static Project project(StageEntry... log) {
        var origin = Origin.ofLead("l-1", "L-1", "e-1", "Beispiel GmbH", null, "DE", Money.cny("1"));
        var profile = new Profile("项目", null, true, List.of(), Map.of());
        var standing = new Standing(Status.ACTIVE, null, log[0].at());
        var stage = log[log.length - 1].to();
        return new Project("P-1", origin, ExampleProjects.UNIT, profile, List.of(), stage, standing, List.of(log));
    }
}
