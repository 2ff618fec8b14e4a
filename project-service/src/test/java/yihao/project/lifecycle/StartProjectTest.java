package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.LEAD_SERVICE;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ExampleProjects.startOf;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.lifecycle.StartProject.Started;

@DisplayName("PJ-01 A project's start")
class StartProjectTest {

    final ExampleProjects world = new ExampleProjects();

    @Test
    void gives_the_lead_one_project_in_the_first_stage_with_a_number_of_the_year() {
        var started = world.start.from(startOf("lead-1"), act(LEAD_SERVICE));

        assertThat(started.created()).isTrue();
        var project = started.project().state();
        assertThat(project.number()).isEqualTo("P-2026-000001");
        assertThat(project.stage()).isEqualTo("RESERVE");
        assertThat(project.reachedOn()).containsOnlyKeys("RESERVE");
        assertThat(project.profile().sharingUnits()).containsExactly("office-munich");
    }

    @Test
    void is_given_the_project_that_is_there_when_it_comes_second() {
        var first = world.start.from(startOf("lead-1"), act(LEAD_SERVICE));
        var second = world.start.from(startOf("lead-1"), act(LEAD_SERVICE));

        assertThat(second).isEqualTo(new Started(first.project(), false));
        assertThat(world.projects.recorded())
                .extracting(one -> one.action().name())
                .containsExactly("STARTED");
    }

    @Test
    void makes_one_project_of_one_lead_at_the_same_instant() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Started> start = () -> world.start.from(startOf("lead-1"), act(LEAD_SERVICE));
            var all = pool.invokeAll(IntStream.range(0, 8).mapToObj(_ -> start).toList());

            assertThat(all)
                    .extracting(future -> future.get().project().id())
                    .containsOnly(world.projects.ofLead("lead-1").orElseThrow().id());
            assertThat(all).extracting(future -> future.get().created()).containsOnlyOnce(true);
        }
    }

    @ParameterizedTest(name = "{0} {1}: foreign {2}, from outside {3}")
    @CsvSource(textBlock = """
            DE,                   , true,  true
            HK,                   , true,  true
            CN, 91370303MA3C0G2X0Q, false, false
            CN, 91370102MA3C0G2X0Q, false, true
            CN, 91110000MA3C0G2X0Q, false, true
            CN,                   , false, false
            """)
    void knows_by_country_and_credit_code_whether_the_investor_comes_from_outside(
            String country, @org.jspecify.annotations.Nullable String creditCode, boolean foreign, boolean outside) {
        var project = world.start
                .from(startOf("lead-1", country, creditCode), act(LEAD_SERVICE))
                .project()
                .state();

        assertThat(project.origin().foreignInvested()).isEqualTo(foreign);
        assertThat(project.profile().investorFromOutsideCity()).isEqualTo(outside);
    }
}
