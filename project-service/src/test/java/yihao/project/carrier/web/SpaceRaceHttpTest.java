package yihao.project.carrier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.project.People;
import yihao.project.RunningService;
import yihao.project.carrier.HoldSpaces;
import yihao.testkit.service.Http.Answer;

/// More rounds: `-Dcarrier.rounds=200`.
@DisplayName("PK-03 A space that 32 clients ask for at one instant over HTTP")
class SpaceRaceHttpTest {

    private static final int ROUNDS = Integer.getInteger("carrier.rounds", 4);
    private static final int CLIENTS = 32;
    private static final Instant IN_JULY = Instant.parse("2026-07-01T04:00:00Z");
    private static final LocalDate END_OF_JULY = LocalDate.of(2026, 7, 31);

    private final ExampleCarrier carrier = new ExampleCarrier();
    private final HoldSpaces holds = SERVICE.bean(HoldSpaces.class);

    @Test
    void is_held_by_one_and_refused_to_the_others_also_where_an_earlier_hold_has_run_out() throws Exception {
        var projects = Stream.generate(RunningService::project).limit(CLIENTS).toList();
        for (int round = 0; round < ROUNDS; round++) {
            var space = carrier.space("R" + round);
            if (round % 2 == 0) {
                ranOut(space, projects.getLast());
            }

            var winners = atOnce(space, projects);

            assertThat(winners).as("round " + round).hasSize(1);
            var now = ExampleCarrier.ZHANGDIAN.get(space);
            assertThat(now.at("/status")).isEqualTo("HELD");
            assertThat(now.text()).contains(winners.getFirst());
            assertThat(held(projects, space)).isEqualTo(winners);
        }
    }

    private void ranOut(String space, String project) {
        var id = space.substring(space.lastIndexOf('/') + 1);
        holds.hold(id, project, END_OF_JULY, act(People.ZHANGDIAN_OFFICER, IN_JULY))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private List<String> atOnce(String space, List<String> projects) throws Exception {
        var calls = projects.stream()
                .map(project -> (Callable<Answer>) () -> ExampleCarrier.hold(ExampleCarrier.ZHANGDIAN, space, project))
                .toList();
        var winners = new ArrayList<String>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var clock = clients.submit(() -> holds.expire(act(Actor.service("project"), People.NOON)));
            var answers = clients.invokeAll(calls);
            for (int i = 0; i < projects.size(); i++) {
                var answer = answers.get(i).get();
                if (answer.status() == 200) {
                    winners.add(projects.get(i));
                } else {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
                    assertThat(answer.at("/code")).isEqualTo("project.space-held");
                }
            }
            clock.get();
        }
        return winners;
    }

    /// Whose page shows the space.
    private static List<String> held(List<String> projects, String space) {
        var id = space.substring(space.lastIndexOf('/') + 1);
        return projects.stream()
                .filter(project -> ExampleCarrier.ZHANGDIAN
                        .get("/api/projects/" + project + "/spaces")
                        .text()
                        .contains(id))
                .toList();
    }

    private static Act act(Actor actor, Instant at) {
        return new Act(actor, at, null, "race", null, null);
    }
}
