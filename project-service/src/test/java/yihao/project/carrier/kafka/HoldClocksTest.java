package yihao.project.carrier.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.act;
import static yihao.project.carrier.ExampleSpaces.BOOK;
import static yihao.project.carrier.ExampleSpaces.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.reminder.RunningClock;
import yihao.project.carrier.ExampleSpaces;
import yihao.project.lifecycle.ExampleProjects;

@DisplayName("PK-08 The last day of a hold, as it is told to whoever reminds")
class HoldClocksTest {

    static final LocalDate LAST = TODAY.plusDays(30);

    final ExampleSpaces world = new ExampleSpaces();
    final HoldClocks clocks = new HoldClocks(world.spaces, world.world.projects, BOOK, ExampleProjects.UNITS);

    @BeforeEach
    void aSpaceIsHeld() {
        world.hold(world.space("201"), world.project, TODAY);
    }

    List<RunningClock> told(LocalDate by, LocalDate today) {
        return clocks.dueBy(by, today).toList();
    }

    @Test
    void is_the_projects_units_and_over_with_the_hold() {
        assertThat(told(LAST.minusDays(1), TODAY)).isEmpty();
        assertThat(told(LAST, TODAY)).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo(LAST);
            assertThat(one.record()).isEqualTo(world.project);
            assertThat(one.unit()).isEqualTo("district-zhangdian");
            assertThat(one.title()).endsWith("201");
            assertThat(one.readers()).contains("district-zhangdian", "all").doesNotContain("district-linzi");
        });
        assertThat(told(LAST.plusDays(9), LAST.plusDays(1))).isEmpty();
    }

    @Test
    void of_a_project_that_has_ended_owes_nobody_anything() {
        world.world.guide.terminate(world.project, act(BUREAU_OFFICER, "投资方放弃"));

        assertThat(told(LAST, TODAY)).isEmpty();
    }
}
