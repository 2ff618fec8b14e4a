package yihao.project.carrier.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.RunningService;
import yihao.project.carrier.Carrier.Description;
import yihao.project.carrier.CarrierProblem;
import yihao.project.carrier.HoldSpaces;
import yihao.project.carrier.KeepCarriers;
import yihao.project.carrier.KeepSpaces;
import yihao.project.carrier.KeepSpaces.Result;
import yihao.project.carrier.KeepSpaces.Typed;
import yihao.project.carrier.Space;
import yihao.project.carrier.Space.Facts;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Place;
import yihao.project.carrier.Spaces;

/// More rounds: `-Dcarrier.rounds=200`.
@DisplayName("PK-03 A space that many ask for at one instant")
class SpaceRaceTest {

    private static final int ROUNDS = Integer.getInteger("carrier.rounds", 10);
    private static final int PROJECTS = 32;
    private static final Instant MUCH_LATER = People.NOON.plusSeconds(40L * 24 * 3600);

    private final HoldSpaces holds = SERVICE.bean(HoldSpaces.class);

    @Test
    void is_held_by_one_project_also_where_a_hold_has_just_run_out_and_is_being_written_down() throws Exception {
        var projects = Stream.generate(RunningService::project).limit(PROJECTS).toList();
        var carrier = carrier();
        for (int round = 0; round < ROUNDS; round++) {
            var space = space(carrier, "R" + round);
            if (round % 2 == 0) {
                done(holds.hold(space, projects.getLast(), null, act(People.ZHANGDIAN_OFFICER, People.NOON)));
            }

            var winners = atOnce(space, projects);

            var hold =
                    SERVICE.bean(Spaces.class).find(space).orElseThrow().state().hold();
            assertThat(winners).hasSize(1);
            assertThat(hold).satisfies(now -> {
                assertThat(now.projectId()).isEqualTo(winners.getFirst());
                assertThat(now.until()).isEqualTo(LocalDate.of(2026, 11, 24));
            });
        }
    }

    private List<String> atOnce(String space, List<String> projects) throws Exception {
        var calls = new ArrayList<Callable<Outcome<Versioned<Space>>>>();
        for (var project : projects) {
            calls.add(() -> holds.hold(space, project, null, act(People.ZHANGDIAN_OFFICER, MUCH_LATER)));
        }
        var winners = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var expired = threads.submit(() -> holds.expire(act(Actor.service("project"), MUCH_LATER)));
            var answers = threads.invokeAll(calls);
            for (int i = 0; i < projects.size(); i++) {
                switch (answers.get(i).get()) {
                    case Outcome.Done<Versioned<Space>> _ -> winners.add(projects.get(i));
                    case Outcome.Refused<Versioned<Space>>(var refusal) ->
                        assertThat(refusal.problem()).isEqualTo(CarrierProblem.SPACE_HELD);
                }
            }
            expired.get();
        }
        return winners;
    }

    private static String carrier() {
        var name = new Description("载体 " + UUID.randomUUID(), "一诺路 1 号", null);
        return done(SERVICE.bean(KeepCarriers.class)
                        .register("INCUBATOR", "district-linzi", name, act(People.LINZI_OFFICER, People.NOON)))
                .id();
    }

    private static String space(String carrier, String code) {
        var place = new Place(Form.UNIT, "A", "1", code);
        var typed = new Typed(place, new Facts(BigDecimal.TEN, null, null, null, null, null, null));
        var results = done(
                SERVICE.bean(KeepSpaces.class).add(carrier, List.of(typed), 1, act(People.LINZI_OFFICER, People.NOON)));
        return ((Result.Added) results.getFirst()).space().id();
    }

    private static Act act(Actor actor, Instant at) {
        return new Act(actor, at, null, "race", null, null);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
