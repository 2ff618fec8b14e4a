package yihao.project.carrier.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.project.RunningService.SERVICE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import yihao.project.RunningService;
import yihao.project.carrier.Space;
import yihao.project.carrier.Spaces;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("PK-04 The clock that writes down which holds have run out")
class HoldClockTest {

    private static final String STILL = "yihao.project.clock=1h";
    private static final String QUICK = "yihao.project.clock=50ms";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 15);

    private final String database =
            "yihao.store.database=holds_" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void frees_what_ran_out_while_the_service_was_down_and_nothing_else() {
        String over;
        String running;
        try (var before = RunningService.startAt("2026-09-15T04:00:00Z", STILL, database)) {
            var carrier = carrier(before);
            var project = project(before);
            over = held(before, carrier, "101", project, LAST_DAY);
            running = held(before, carrier, "102", project, LAST_DAY.minusDays(1));
            extend(before, running, LAST_DAY.plusDays(1));
        }

        try (var again = RunningService.startAt("2026-10-15T16:00:00Z", QUICK, database)) {
            await().untilAsserted(() -> assertThat(state(again, over).hold()).isNull());
            assertThat(state(again, over).before())
                    .hasSize(1)
                    .first()
                    .satisfies(former -> assertThat(former.until()).isEqualTo(LAST_DAY));
            assertThat(state(again, running).hold()).isNotNull();

            again.clock().advance(Duration.ofDays(1));

            await().untilAsserted(() -> assertThat(state(again, running).hold()).isNull());
        }
    }

    /// An instance that is killed at it keeps the next one waiting for half a minute more.
    @Test
    void goes_by_itself_at_least_every_half_minute() {
        var tasks = SERVICE.bean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .filter(task -> task.toString().contains(HoldClock.class.getSimpleName()))
                .map(task -> (FixedDelayTask) task.getTask())
                .toList();

        assertThat(tasks).hasSize(1);
        assertThat(tasks.getFirst().getInitialDelayDuration()).isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(tasks.getFirst().getIntervalDuration()).isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(HoldClock.AT_MOST).isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    private static Space state(ServiceUnderTest service, String space) {
        return service.bean(Spaces.class).find(space).orElseThrow().state();
    }

    private static String project(ServiceUnderTest service) {
        return service.asService("lead")
                .post("/internal/projects", RunningService.lead("lead-" + UUID.randomUUID()))
                .at("/projectId");
    }

    private static String carrier(ServiceUnderTest service) {
        return service.as("linzi.officer")
                .post("/api/carriers", Map.of("kind", "STANDARD_FACTORY", "name", "标准厂房", "address", "一诺路 1 号"))
                .at("/id");
    }

    private static String held(ServiceUnderTest service, String carrier, String code, String project, LocalDate until) {
        var unit = Map.of("form", "UNIT", "building", "1号楼", "floor", "2", "code", code, "area", "1200");
        var space = service.as("linzi.officer")
                .post("/api/carriers/" + carrier + "/spaces", Map.of("spaces", List.of(unit)))
                .at("/items/0/id");
        var held = service.as("zhangdian.officer")
                .post("/api/spaces/" + space + "/hold", Map.of("projectId", project, "until", until.toString()));
        assertThat(held.status()).as(held.text()).isEqualTo(200);
        return space;
    }

    private static void extend(ServiceUnderTest service, String space, LocalDate until) {
        var extended = service.as("zhangdian.officer")
                .post("/api/spaces/" + space + "/extension", Map.of("until", until.toString()));
        assertThat(extended.status()).as(extended.text()).isEqualTo(200);
    }
}
