package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SC-10 The clocks that press now")
class ClockFiguresTest {

    private final ExampleCards world = new ExampleCards(ExampleCards.SHIPPED);
    private final ClockFigures figures = new ClockFigures(world.cards, world.sight, world.book, world.watch);

    private void filingStartedOn(String day) {
        world.fill(Map.of("jobs", BigDecimal.valueOf(200)));
        var card = world.issued("FILING");
        ExampleCards.done(world.keep.start(card, "FILING", LocalDate.parse(day), ExampleCards.on(day)));
    }

    /// A filing takes no working day: it is due on the day of its acceptance.
    @ParameterizedTest(name = "on {0}: {1} due, {2} late")
    @CsvSource(textBlock = """
            2026-09-15, 1, 0
            2026-09-16, 0, 1
            2026-10-15, 0, 1
            """)
    void are_counted_by_office_on_the_day(LocalDate today, int dueSoon, int late) {
        filingStartedOn("2026-09-15");

        assertThat(figures.of(ZHANGDIAN_OFFICER, today)).singleElement().satisfies(row -> {
            assertThat(row.dueSoon()).isEqualTo(dueSoon);
            assertThat(row.late()).isEqualTo(late);
        });
    }

    @Test
    void are_those_of_the_cards_that_one_sees() {
        filingStartedOn("2026-09-15");

        assertThat(figures.of(LINZI_OFFICER, LocalDate.of(2026, 9, 16))).isEmpty();
    }

    @Test
    void are_none_where_nothing_has_begun() {
        world.fill(Map.of("jobs", BigDecimal.valueOf(200)));
        world.issued("FILING");

        assertThat(figures.of(ZHANGDIAN_OFFICER, LocalDate.of(2026, 9, 16))).isEmpty();
    }
}
