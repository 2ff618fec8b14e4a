package yihao.talent.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.Degree;

@DisplayName("TA-07 TA-08 TA-15 A talent's place of work")
class TalentTest {

    static final LocalDate ARRIVAL = LocalDate.of(2026, 10, 10);
    static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    final Talent arrived = InMemoryTalents.arrived(Degree.DOCTOR, List.of(), ARRIVAL);

    @Test
    void is_one_at_a_time() {
        assertThat(refusal(arrived.arriveAt(place("need-2", TODAY)))).isEqualTo("talent.placed-elsewhere");
    }

    @Test
    void is_the_same_when_the_arrival_is_told_again() {
        assertThat(value(arrived.arriveAt(place("need-1", TODAY)))).isEqualTo(arrived);
    }

    @ParameterizedTest(name = "leaving on {0}: {1}")
    @CsvSource(textBlock = """
            2026-10-09, talent.leaves-before-arriving
            2026-10-10,
            2026-10-15,
            2026-10-16, talent.date-in-future
            """)
    void ends_on_a_day_between_arrival_and_today(LocalDate on, String problem) {
        var outcome = arrived.leave(on, TODAY);

        if (problem != null) {
            assertThat(refusal(outcome)).isEqualTo(problem);
        } else {
            assertThat(value(outcome).workplace()).isEmpty();
            assertThat(value(outcome).status()).isEqualTo(Talent.Status.LEFT);
        }
    }

    @Test
    void ends_once_and_nobody_is_matched_after_it() {
        var left = value(arrived.leave(TODAY, TODAY));

        assertThat(refusal(left.leave(TODAY, TODAY))).isEqualTo("talent.not-arrived");
        assertThat(refusal(left.matchWith("district-linzi"))).isEqualTo("talent.has-left");
        assertThat(refusal(left.arriveAt(place("need-2", TODAY)))).isEqualTo("talent.has-left");
    }

    @Test
    void begins_anew_for_whoever_comes_back_and_the_earlier_one_is_kept() {
        assertThat(refusal(arrived.comeBack())).isEqualTo("talent.has-not-left");
        var left = value(arrived.leave(TODAY, TODAY));

        var back = value(left.comeBack());
        assertThat(back.status()).isEqualTo(Talent.Status.AVAILABLE);
        var again = value(value(back.matchWith(ZHANGDIAN)).arriveAt(place("need-2", TODAY.plusMonths(1))));

        assertThat(again.workplace().map(Placement::needId)).contains("need-2");
        assertThat(again.placements()).extracting(Placement::until).containsExactly(TODAY, null);
        assertThat(again.firstArrivedOn()).isEqualTo(ARRIVAL);
    }

    private static Placement place(String need, LocalDate since) {
        return new Placement(need, PROJECT, ZHANGDIAN, since, null);
    }
}
