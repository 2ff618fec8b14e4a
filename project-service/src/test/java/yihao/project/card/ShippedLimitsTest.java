package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.card.ExampleCards.done;
import static yihao.project.card.ExampleCards.on;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.project.card.WatchCard.State;
import yihao.reference.ChineseCalendar;

/// On its last day each is in time, on the next it is late: counted on a calendar, over the National Day holiday.
@DisplayName("SC-01, SC-03 Every limit that ships")
class ShippedLimitsTest {

    static final CardRules RULES = ExampleCards.SHIPPED.on(ExampleCards.TODAY).rules();
    static final ChineseCalendar CALENDAR = ChineseCalendar.shipped();
    static final LocalDate ACCEPTED = LocalDate.of(2026, 9, 30);

    final ExampleCards world = new ExampleCards(ExampleCards.SHIPPED);

    static Stream<String> procedures() {
        return RULES.procedures().stream().map(CardRules.ProcedureRule::id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    void of_a_procedure_is_kept_on_its_last_day_and_missed_on_the_next(String procedure) {
        var last = last(RULES.procedure(procedure).orElseThrow().workingDays());
        world.fill(Map.of("jobs", BigDecimal.valueOf(200)));
        var id = world.issued(procedure);
        done(world.keep.start(id, procedure, null, on(ACCEPTED.toString())));
        var running = world.state(id).procedure(procedure).orElseThrow();

        assertThat(world.watch.of(running, RULES, last).due()).isEqualTo(last);
        assertThat(world.watch.of(running, RULES, last).state()).isEqualTo(State.DUE_SOON);
        assertThat(world.watch.of(running, RULES, last.plusDays(1)).state()).isEqualTo(State.LATE);
        done(world.keep.complete(id, procedure, null, "办结", on(last.toString())));
        var finished = world.state(id).procedure(procedure).orElseThrow();
        assertThat(world.watch.of(finished, RULES, last).onTime()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    void of_a_procedure_that_is_done_a_day_later_was_missed(String procedure) {
        var next = last(RULES.procedure(procedure).orElseThrow().workingDays()).plusDays(1);
        world.fill(Map.of("jobs", BigDecimal.valueOf(200)));
        var id = world.issued(procedure);
        done(world.keep.start(id, procedure, null, on(ACCEPTED.toString())));
        done(world.keep.complete(id, procedure, null, "办结", on(next.toString())));
        var finished = world.state(id).procedure(procedure).orElseThrow();

        assertThat(world.watch.of(finished, RULES, next).onTime()).isFalse();
    }

    @ParameterizedTest(name = "{0}, {1}: {2} working days")
    @CsvSource(textBlock = """
            FILING,   '',      90
            APPROVAL, '',      60
            APPROVAL, STAGE_1, 40
            """)
    void of_the_way_and_of_its_part_run_from_the_first_acceptance(String track, String part, int days) {
        world.fill(Map.of("jobs", BigDecimal.valueOf(200)));
        var wish = new IssueCard.Wish("zhangdian.officer", track, List.of("FILING"));
        var id = done(world.issue.issue(world.projectId, wish, on(ZHANGDIAN_HEAD, "2026-09-15", null)))
                .id();
        done(world.keep.start(id, "FILING", null, on(ACCEPTED.toString())));
        var parts = RULES.track(track).orElseThrow().partsOfIt();
        var way = part.isEmpty()
                ? world.watch.wholeWay(world.state(id), RULES)
                : parts.stream()
                        .filter(one -> one.id().equals(part))
                        .findFirst()
                        .flatMap(one -> world.watch.wayOf(world.state(id), one));

        assertThat(way).map(WatchCard.WholeWay::due).contains(last(days));
    }

    @ParameterizedTest(name = "a part of {0} of 10: refused {1}")
    @CsvSource(textBlock = """
            1,  false
            9,  false
            10, true
            11, true
            """)
    void of_a_part_is_shorter_than_the_whole(int days, boolean refused) throws IOException {
        var reading = CardRules.FORMAT.read(
                another("parts: [{id: A, label: {zh: 甲, en: A}, source: ours, workingDays: " + days + "}]"));

        if (refused) {
            assertThatThrownBy(() -> reading.orElseThrow("service-card"))
                    .hasMessageContaining("/rules/tracks/0/parts/0/workingDays: rule.part-of-limit");
        } else {
            assertThat(reading.orElseThrow("service-card")
                            .rules()
                            .tracks()
                            .getFirst()
                            .partsOfIt())
                    .hasSize(1);
        }
    }

    @Test
    void of_a_part_is_later_than_that_of_the_part_before() throws IOException {
        var one = "{id: %s, label: {zh: 甲, en: A}, source: ours, workingDays: 6}";
        var twice = another("parts: [" + one.formatted("A") + ", " + one.formatted("A") + "]");

        assertThatThrownBy(() -> CardRules.FORMAT.read(twice).orElseThrow("service-card"))
                .hasMessageContaining("/rules/tracks/0/parts/1/workingDays: rule.part-of-limit")
                .hasMessageContaining("/rules/tracks/0/parts/1/id: rule.twice {what=A}");
    }

    private static String another(String more) throws IOException {
        try (var in = ShippedLimitsTest.class.getResourceAsStream("/rules/another-card.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("workingDays: 10}", "workingDays: 10, " + more + "}");
        }
    }

    /// One finger on a calendar.
    private static LocalDate last(int workingDays) {
        var day = ACCEPTED;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= CALENDAR.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
