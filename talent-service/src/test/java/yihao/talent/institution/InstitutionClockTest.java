package yihao.talent.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.noon;
import static yihao.talent.World.value;
import static yihao.talent.institution.Targets.UNIT_HEAD;
import static yihao.talent.institution.Targets.agreement;
import static yihao.talent.institution.Targets.by;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.talent.World;
import yihao.talent.institution.Agreement.Mark;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.InstitutionClock.Due;
import yihao.talent.institution.InstitutionClock.Kind;

@DisplayName("TI-08 The clocks of the four majors")
class InstitutionClockTest {

    final Targets targets = new Targets();
    final InstitutionClock clock = new InstitutionClock(targets.sight);
    final String id = targets.entered().id();

    @ParameterizedTest(name = "{0} days later: officers {1}, head {2}")
    @CsvSource({"29, false, false", "30, true, false", "44, true, false", "45, true, true"})
    void what_does_not_move_waits_for_the_officers_and_then_for_the_head(int days, boolean officers, boolean head) {
        assertThat(kinds(OFFICER, days)).isEqualTo(officers ? List.of(Kind.QUIET) : List.of());
        assertThat(kinds(UNIT_HEAD, days)).isEqualTo(head ? List.of(Kind.QUIET) : List.of());
    }

    @Test
    void others_are_not_bothered() {
        assertThat(kinds(LINZI_OFFICER, 90)).isEmpty();
        assertThat(kinds(OFFICE, 90)).isEmpty();
    }

    @Test
    void progress_starts_the_clock_anew() {
        value(targets.move.report(id, TODAY.plusDays(20), "电话联系", World.on(TODAY.plusDays(20), OFFICER)));

        assertThat(kinds(OFFICER, 49)).isEmpty();
        assertThat(kinds(OFFICER, 50)).containsExactly(Kind.QUIET);
    }

    @Test
    void what_is_suspended_or_given_up_does_not_wait() {
        value(targets.move.turn(id, Status.SUSPENDED, "对方调整", World.by(UNIT_HEAD)));

        assertThat(kinds(OFFICER, 90)).isEmpty();
    }

    @ParameterizedTest(name = "{0} days later: officers {1}, head {2}")
    @CsvSource({"0, false, false", "1, true, false", "31, true, false", "32, true, true"})
    void a_commitment_waits_before_its_day_and_for_the_head_once_it_has_passed(
            int days, boolean officers, boolean head) {
        value(targets.agreements.sign(id, agreement("1", TODAY, TODAY.plusYears(3)), by()));

        assertThat(kinds(OFFICER, days).contains(Kind.COMMITMENT)).isEqualTo(officers);
        assertThat(kinds(UNIT_HEAD, days).contains(Kind.COMMITMENT)).isEqualTo(head);
    }

    @Test
    void a_commitment_that_is_marked_waits_no_more() {
        value(targets.agreements.sign(id, agreement("1", TODAY, TODAY.plusYears(3)), by()));
        var mark = new Mark(false, TODAY, "未履行", "zhangdian.officer", noon(TODAY));
        value(targets.agreements.mark(id, "a-1", "ours", mark, by()));
        value(targets.agreements.mark(id, "a-1", "theirs", mark, by()));

        assertThat(kinds(OFFICER, 70)).doesNotContain(Kind.COMMITMENT);
    }

    @ParameterizedTest(name = "{0} days later: officers {1}, head {2}")
    @CsvSource({"9, false, false", "10, true, false", "100, true, false", "101, true, true"})
    void an_agreement_waits_before_it_ends_and_for_the_head_once_it_has(int days, boolean officers, boolean head) {
        value(targets.agreements.sign(id, agreement("1", TODAY, TODAY.plusDays(100)), by()));

        assertThat(kinds(OFFICER, days).contains(Kind.AGREEMENT)).isEqualTo(officers);
        assertThat(kinds(UNIT_HEAD, days).contains(Kind.AGREEMENT)).isEqualTo(head);
    }

    private List<Kind> kinds(Actor actor, int daysLater) {
        return clock.of(actor, noon(TODAY.plusDays(daysLater)), 9).stream()
                .map(Due::kind)
                .toList();
    }
}
