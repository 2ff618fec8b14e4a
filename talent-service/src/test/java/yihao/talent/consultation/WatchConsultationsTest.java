package yihao.talent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.on;
import static yihao.talent.World.value;
import static yihao.talent.consultation.ConsultationWorld.BOOK;
import static yihao.talent.consultation.ConsultationWorld.DEADLINES;
import static yihao.talent.consultation.ConsultationWorld.KIND;
import static yihao.talent.consultation.ConsultationWorld.question;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.reference.ChineseCalendar;
import yihao.reference.HolidayYear;
import yihao.talent.consultation.Assignment.State;

@DisplayName("EC-01 EC-05 The clocks of a consultation")
class WatchConsultationsTest {

    final ConsultationWorld world = new ConsultationWorld();

    @Test
    void replace_whoever_lets_the_grace_pass_and_nobody_before() {
        var id = world.asked(2);
        world.given(id, "one", 8);
        world.accepted(id, "two");
        var last = DEADLINES.lastDay(KIND, world.state(id).due());

        world.watch.watch(on(last, OFFICE), 10);
        assertThat(world.stateOf(id, "two")).isEqualTo(State.ACCEPTED);
        world.watch.watch(on(last.plusDays(1), OFFICE), 10);

        assertThat(world.stateOf(id, "two")).isEqualTo(State.REPLACED);
        assertThat(world.stateOf(id, "one")).isEqualTo(State.GIVEN);
        assertThat(world.open("two")).isZero();
        value(world.assign.assign(id, "x-three", on(last.plusDays(1), OFFICE)));
        assertThat(world.state(id).assignmentOf("x-three").orElseThrow().due()).isAfter(last);
    }

    @Test
    void do_nothing_twice() {
        var id = world.asked(1);
        world.accepted(id, "two");
        var late = on(DEADLINES.lastDay(KIND, world.state(id).due()).plusDays(1), OFFICE);
        world.watch.watch(late, 10);
        var version = world.consultations.find(id).orElseThrow().version();

        world.watch.watch(late, 10);

        assertThat(world.consultations.find(id).orElseThrow().version()).isEqualTo(version);
    }

    @Test
    void find_a_provisional_day_again_once_its_calendar_is_published() {
        value(world.ask.ask("c", "PROJECT", question(), 1, on(LocalDate.of(2027, 12, 27), OFFICER)));
        world.watch.watch(by(OFFICE), 10);
        assertThat(world.state("c").provisional()).isTrue();

        var off = new HolidayYear.Day("元旦", LocalDate.of(2028, 1, 3), true);
        var published = new Deadlines(ChineseCalendar.shipped()
                .with(new HolidayYear(2028, List.of("https://www.gov.cn/example"), List.of(off))));
        new WatchConsultations(world.consultations, world.settle, BOOK, published).watch(by(OFFICE), 10);

        assertThat(world.state("c").provisional()).isFalse();
        assertThat(world.state("c").due()).isEqualTo(LocalDate.of(2028, 1, 11));
    }

    @Test
    void find_the_day_of_a_replacement_again_as_well() {
        var asked = on(LocalDate.of(2026, 12, 1), OFFICER);
        value(world.ask.ask("c", "PROJECT", question(), 1, asked));
        var late = on(LocalDate.of(2026, 12, 28), OFFICE);
        value(world.assign.assign("c", "x-two", late));
        var provisional = world.state("c").assignmentOf("x-two").orElseThrow();
        assertThat(world.state("c").provisional()).isFalse();
        assertThat(provisional.provisional()).isTrue();

        var off = new HolidayYear.Day("元旦", LocalDate.of(2027, 1, 4), true);
        var published = new Deadlines(ChineseCalendar.shipped()
                .with(new HolidayYear(2027, List.of("https://www.gov.cn/example"), List.of(off))));
        new WatchConsultations(world.consultations, world.settle, BOOK, published).watch(late, 10);

        var found = world.state("c").assignmentOf("x-two").orElseThrow();
        assertThat(found.provisional()).isFalse();
        assertThat(found.due()).isEqualTo(published.after(KIND.replacement(), LocalDate.of(2026, 12, 28)));
        assertThat(found.due()).isAfter(provisional.due());
    }
}
