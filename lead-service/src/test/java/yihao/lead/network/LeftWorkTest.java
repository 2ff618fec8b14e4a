package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.AUDITOR;
import static yihao.kernel.Function.LIAISON_CLIENT;
import static yihao.kernel.Function.SQUAD_MEMBER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.lead.World.done;
import static yihao.lead.network.LeavingWorld.LAST;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.FIRST;
import static yihao.lead.network.NetworkWorld.SECOND;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.lead.RunningClocks.About;

@DisplayName("L1 Work that an appointment leaves as it ends by itself")
class LeftWorkTest {

    static final String AFTER = "2026-10-08T01:00:00Z";

    final LeavingWorld world = new LeavingWorld();
    final NetworkWorld city = world.city;

    @ParameterizedTest(name = "at {0}: {1} {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            2026-09-16T00:29:59Z | -                          | -
            2026-09-16T00:30:00Z | district.head, member      | BEFORE 10 working days
            2026-09-29T00:29:59Z | district.head, member      | BEFORE 10 working days
            2026-09-29T00:30:00Z | district.head, member      | BEFORE 1 working day
            2026-09-30T00:30:00Z | district.head, member      | AT
            2026-09-30T15:59:59Z | district.head, member      | AT
            2026-09-30T16:00:00Z | district.head              | AT
            2026-10-08T00:29:59Z | district.head              | AT
            2026-10-08T00:30:00Z | district.head              | AFTER 1 working day
            2026-10-13T00:29:59Z | district.head              | AFTER 1 working day
            2026-10-13T00:30:00Z | bureau.head, district.head | AFTER 5 working days
            """)
    void is_told_before_at_and_after_its_last_day(String at, @Nullable String whom, @Nullable String stage) {
        world.round(at);

        assertThat(world.running())
                .isEqualTo(
                        whom == null
                                ? List.of()
                                : List.of(whom.split(", ")).stream()
                                        .map(one -> one + ": " + stage)
                                        .toList());
    }

    @Test
    void is_told_once_after_a_week_in_which_nobody_looked() {
        world.round("2026-10-15T01:00:00Z");
        world.round("2026-10-15T01:01:00Z");

        assertThat(world.running())
                .containsExactly("bureau.head: AFTER 5 working days", "district.head: AFTER 5 working days");
        assertThat(world.notices.all()).hasSize(2);
    }

    @Test
    void tells_who_leaves_and_the_heads_how_much_is_open_and_nobody_else() {
        world.until("other.head", SECOND, LAST, UNIT_HEAD);
        var clocks = world.clocks("2026-09-16T01:00:00Z");
        var clock = clocks.of(FIRST).getFirst();

        for (var reader : List.of("member", "district.head", "bureau.head")) {
            assertThat(clocks.about(clock, city.officer(reader).as(reader))).contains(new About("3", "演示"));
        }
        assertThat(clocks.about(clock, city.officer("other.head").as("other.head")))
                .isEmpty();
        city.waiting.put(FIRST, Map.of("lead.respond", 1));
        assertThat(clocks.about(clock, city.officer("member").as("member"))).contains(new About("1", "演示"));
    }

    @Test
    void counts_no_letters_which_do_not_exist_for_those_above_and_is_told_without_a_number_of_letters_alone() {
        var clocks = world.clocks(AFTER);
        var clock = clocks.of(FIRST).getFirst();
        var head = city.officer("district.head").as("district.head");

        city.waiting.put(FIRST, Map.of("lead.respond", 1, "lead.use-letter", 2));
        assertThat(clocks.about(clock, head)).contains(new About("1", "演示"));
        city.waiting.put(FIRST, Map.of("lead.use-letter", 2));
        assertThat(clocks.about(clock, head)).contains(new About("", "演示"));
    }

    @Test
    void is_no_more_where_nothing_is_open() {
        world.round(AFTER);
        city.waiting.put(FIRST, Map.of());

        world.round(AFTER);

        assertThat(world.running()).isEmpty();
        assertThat(world.left(AFTER)).isEmpty();
    }

    @Test
    void is_no_more_once_the_appointment_is_renewed() {
        world.round(AFTER);
        world.until("member", FIRST, LAST.plusYears(1), SQUAD_MEMBER);

        world.round(AFTER);

        assertThat(world.running()).isEmpty();
        assertThat(world.left(AFTER)).isEmpty();
    }

    @Test
    void is_no_more_once_somebody_is_appointed_who_is_there_from_the_next_day_on() {
        world.appoint("successor", FIRST, LAST.plusDays(2), null, SQUAD_MEMBER);
        assertThat(world.left("2026-09-30T01:00:00Z")).containsExactly("member");
        assertThat(world.left("2026-10-01T01:00:00Z")).containsExactly("member");
        assertThat(world.left("2026-10-01T16:00:00Z")).isEmpty();

        world.appoint("successor", FIRST, LAST.plusDays(1), null, SQUAD_MEMBER);
        assertThat(world.left("2026-09-30T01:00:00Z")).isEmpty();
    }

    @Test
    void is_no_more_once_another_unit_has_taken_it_over() {
        world.round(AFTER);
        done(city.handOver.takeOver(FIRST, SECOND, ADMIN.because("编办〔2026〕1号")));

        world.round(AFTER);

        assertThat(world.running()).isEmpty();
        assertThat(world.left(AFTER)).isEmpty();
    }

    @Test
    void is_told_of_the_last_of_several_who_leave_a_unit() {
        world.until("earlier", FIRST, LAST.minusDays(9), SQUAD_MEMBER);
        assertThat(world.left("2026-09-22T01:00:00Z", LAST.minusDays(8))).isEmpty();
        assertThat(world.left(AFTER)).containsExactly("member");

        world.until("together", FIRST, LAST, SQUAD_MEMBER);
        assertThat(world.left(AFTER)).containsExactly("together");
    }

    @Test
    void is_told_of_whoever_leaves_first_first() {
        city.waiting.put(SECOND, Map.of("lead.respond", 1));
        world.until("other", SECOND, LAST.minusDays(1), SQUAD_MEMBER);

        assertThat(world.left(AFTER)).containsExactly("other", "member");
    }

    @Test
    void is_not_told_while_the_head_goes_on_there() {
        city.appoint("squad.head", FIRST, UNIT_HEAD);
        assertThat(world.left(AFTER)).isEmpty();

        world.until("squad.head", FIRST, LAST.plusDays(1), UNIT_HEAD);
        assertThat(world.left(AFTER)).containsExactly("squad.head");
    }

    @Test
    void is_told_where_only_a_machine_or_an_auditor_stays() {
        city.appoint("machine", FIRST, LIAISON_CLIENT);
        city.appoint("auditor", FIRST, AUDITOR);

        assertThat(world.left(AFTER)).containsExactly("member");
    }
}
