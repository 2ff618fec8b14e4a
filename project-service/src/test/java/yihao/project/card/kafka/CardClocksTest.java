package yihao.project.card.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.act;
import static yihao.project.card.ExampleCards.done;
import static yihao.project.card.ExampleCards.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.reminder.RunningClock;
import yihao.project.card.ExampleCards;
import yihao.project.lifecycle.ExampleProjects;

@DisplayName("SC-05 The clock of a procedure, as it is told to whoever reminds")
class CardClocksTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 16);
    static final LocalDate DUE = LocalDate.of(2026, 9, 22);

    final ExampleCards world = new ExampleCards(ExampleCards.ANOTHER);
    final CardClocks clocks = new CardClocks(world.cards, world.sight, world.book, world.watch, ExampleProjects.UNITS);
    final String card = world.more("BESIDE");

    List<RunningClock> told(LocalDate by) {
        return clocks.dueBy(by, TODAY).toList();
    }

    @Test
    void runs_from_the_acceptance_for_the_office_and_for_the_service_officer() {
        assertThat(told(DUE)).isEmpty();
        done(world.keep.start(card, "BESIDE", null, on("2026-09-16")));

        assertThat(told(DUE.minusDays(1))).isEmpty();
        assertThat(told(DUE))
                .extracting(RunningClock::unit, RunningClock::officer, RunningClock::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("district-zhangdian", "zhangdian.officer", DUE),
                        org.assertj.core.groups.Tuple.tuple("office-desk", null, DUE));
        assertThat(told(DUE))
                .allSatisfy(one -> assertThat(one.readers())
                        .containsExactlyInAnyOrder("city-zibo", "district-zhangdian", "office-desk", "all"));
    }

    @Test
    void stands_still_with_the_procedure_and_ends_with_it() {
        done(world.keep.start(card, "BESIDE", null, on("2026-09-16")));
        done(world.keep.pause(card, "BESIDE", null, on("2026-09-17").because("补正材料")));
        assertThat(told(LocalDate.MAX.minusYears(1))).isEmpty();

        done(world.keep.resume(card, "BESIDE", null, on("2026-09-18")));
        assertThat(told(DUE.plusDays(9))).hasSize(2);

        done(world.keep.complete(card, "BESIDE", null, "准予许可", on("2026-09-21")));
        assertThat(told(DUE.plusDays(9))).isEmpty();
    }

    @Test
    void of_a_project_that_has_ended_owes_nobody_anything() {
        done(world.keep.start(card, "BESIDE", null, on("2026-09-16")));
        var project = world.state(card).about().projectId();
        done(world.world.guide.terminate(project, act(BUREAU_OFFICER, "投资方放弃")));

        assertThat(told(DUE)).isEmpty();
    }
}
