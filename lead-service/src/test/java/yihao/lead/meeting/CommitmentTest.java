package yihao.lead.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.meeting.MeetingWorld.problem;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Function;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.meeting.HoldMeeting.TypedPromise;

@DisplayName("L10 What was promised at a meeting")
class CommitmentTest {

    static final String IN_TIME = "2026-09-30T15:59:59Z";
    static final String LATE = "2026-09-30T16:00:00Z";

    final MeetingWorld city = new MeetingWorld();

    @Test
    void is_reported_by_the_unit_that_owes_it_and_confirmed_by_supervision() {
        var meeting = city.held();

        assertThat(problem(city.carryOut.confirm(meeting.id(), "1", at(SUPERVISOR, IN_TIME))))
                .isEqualTo(MeetingProblem.COMMITMENT_NOT_REPORTED);
        assertThat(problem(city.carryOut.report(meeting.id(), "1", "x", at(LINZI_OFFICER, IN_TIME))))
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(problem(city.carryOut.report(meeting.id(), "1", "x", at(BUREAU_PERSON, IN_TIME))))
                .isEqualTo(MeetingProblem.MEETING_NOT_YOURS);
        assertThat(problem(city.carryOut.report(meeting.id(), "2", "x", at(ZHANGDIAN_OFFICER, IN_TIME))))
                .isEqualTo(MeetingProblem.COMMITMENT_UNKNOWN);
        report(meeting, IN_TIME);
        assertThat(problem(city.carryOut.report(meeting.id(), "1", "x", at(ZHANGDIAN_OFFICER, IN_TIME))))
                .isEqualTo(MeetingProblem.COMMITMENT_ALREADY_REPORTED);
        assertThat(problem(city.carryOut.confirm(meeting.id(), "1", at(BUREAU_PERSON, IN_TIME))))
                .isEqualTo(MeetingProblem.MEETING_NOT_YOURS);
        done(city.carryOut.confirm(meeting.id(), "1", at(SUPERVISOR, LATE)));
        assertThat(problem(city.carryOut.confirm(meeting.id(), "1", at(SUPERVISOR, LATE))))
                .isEqualTo(MeetingProblem.COMMITMENT_ALREADY_CONFIRMED);
    }

    @Test
    void is_not_confirmed_by_who_reported_it() {
        var both = actor("both", ZHANGDIAN, Function.UNIT_OFFICER, Function.SUPERVISION);
        var meeting = city.held();
        done(city.carryOut.report(meeting.id(), "1", "已办", at(both, IN_TIME)));

        assertThat(problem(city.carryOut.confirm(meeting.id(), "1", at(both, IN_TIME))))
                .isEqualTo(MeetingProblem.COMMITMENT_OWN_REPORT);
    }

    @Test
    void that_is_sent_back_is_owed_again() {
        var meeting = city.held();
        report(meeting, IN_TIME);

        assertThat(problem(city.carryOut.sendBack(meeting.id(), "1", at(SUPERVISOR, IN_TIME))))
                .isEqualTo(MeetingProblem.MEETING_REASON_MISSING);
        var back = done(city.carryOut.sendBack(
                        meeting.id(), "1", at(SUPERVISOR, IN_TIME).because("未附竣工照片")))
                .state()
                .commitments()
                .getFirst();

        assertThat(back.isOwed()).isTrue();
        assertThat(back.sentBack()).isEqualTo("未附竣工照片");
        assertThat(back.isOverdue(LocalDate.of(2026, 10, 1))).isTrue();
        report(meeting, LATE);
    }

    @ParameterizedTest(name = "reported at {0}: in time {1}")
    @CsvSource(textBlock = """
            2026-09-30T15:59:59Z, 1
            2026-09-30T16:00:00Z, 0
            """)
    void is_kept_in_time_until_the_end_of_its_day_in_china(String at, int inTime) {
        report(city.held(), at);

        assertThat(quarter(LocalDate.of(2026, 10, 9)).all().inTime()).isEqualTo(inTime);
    }

    @Test
    void is_summed_up_by_quarter_with_a_rate_and_none_where_nothing_was_due() {
        var promises = List.of(
                new TypedPromise("一", ZHANGDIAN, LocalDate.of(2026, 7, 1)),
                new TypedPromise("二", ZHANGDIAN, LocalDate.of(2026, 9, 30)),
                new TypedPromise("三", LINZI, LocalDate.of(2026, 9, 30)),
                new TypedPromise("四", LINZI, LocalDate.of(2026, 10, 1)));
        var meeting = done(city.holdMeeting.record(
                city.scheduled().id(), "纪要", promises, at(BUREAU_PERSON, "2026-09-10T08:00:00Z")));
        report(meeting, IN_TIME);
        done(city.carryOut.confirm(meeting.id(), "1", at(SUPERVISOR, IN_TIME)));

        var third = quarter(LocalDate.of(2026, 10, 1));

        assertThat(third.from()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(third.until()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(third.held()).isEqualTo(1);
        assertThat(third.all().due()).isEqualTo(3);
        assertThat(third.all().rate()).isEqualByComparingTo("33.3");
        assertThat(third.all().overdue()).isEqualTo(2);
        assertThat(third.units())
                .extracting(MeetingFigures.Kept::unit, MeetingFigures.Kept::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LINZI, 1),
                        org.assertj.core.groups.Tuple.tuple(ZHANGDIAN, 2));
        assertThat(city.figures.of(2026, 1, LocalDate.of(2026, 10, 1)).all().rate())
                .isNull();
    }

    private void report(Versioned<Meeting> meeting, String at) {
        done(city.carryOut.report(meeting.id(), "1", "已办结", at(ZHANGDIAN_OFFICER, at)));
    }

    private MeetingFigures.Quarter quarter(LocalDate today) {
        return city.figures.of(2026, 3, today);
    }
}
