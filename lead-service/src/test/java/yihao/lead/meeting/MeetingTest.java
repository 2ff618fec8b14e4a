package yihao.lead.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.meeting.MeetingWorld.FOREIGN_AFFAIRS;
import static yihao.lead.meeting.MeetingWorld.MONDAY;
import static yihao.lead.meeting.MeetingWorld.THURSDAY;
import static yihao.lead.meeting.MeetingWorld.problem;
import static yihao.lead.meeting.MeetingWorld.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.meeting.HoldMeeting.TypedPromise;

@DisplayName("L10 A meeting with a leader")
class MeetingTest {

    final MeetingWorld city = new MeetingWorld();

    @ParameterizedTest(name = "for {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-09, MEETING_TOO_SOON
            2026-09-10,
            """)
    void is_asked_for_three_days_before(LocalDate wishedOn, MeetingProblem problem) {
        var outcome = city.requestMeeting.request(request(false, wishedOn), at(ZHANGDIAN_OFFICER, MONDAY));

        assertThat(problem(outcome)).isEqualTo(problem);
        if (problem != null) {
            assertThat(refused(outcome).facts())
                    .containsEntry("earliest", THURSDAY)
                    .containsEntry("days", 3);
        }
    }

    @Test
    void is_asked_for_by_units_and_the_bureau() {
        assertThat(problem(city.requestMeeting.request(request(false, THURSDAY), at(SUPERVISOR, MONDAY))))
                .isEqualTo(MeetingProblem.MAY_NOT_REQUEST_MEETING);
        assertThat(problem(city.requestMeeting.request(request(false, THURSDAY), at(OFFICE, MONDAY))))
                .isEqualTo(MeetingProblem.MAY_NOT_REQUEST_MEETING);
    }

    @Test
    void with_foreign_guests_waits_for_foreign_affairs() {
        var meeting = city.requested(true);

        assertThat(problem(schedule(meeting))).isEqualTo(MeetingProblem.GUESTS_NOT_REVIEWED);
        assertThat(problem(city.holdMeeting.review(meeting.id(), true, null, at(BUREAU_PERSON, MONDAY))))
                .isEqualTo(MeetingProblem.MEETING_NOT_YOURS);
        done(city.holdMeeting.review(meeting.id(), true, null, at(FOREIGN_AFFAIRS, MONDAY)));
        assertThat(problem(city.holdMeeting.review(meeting.id(), true, null, at(FOREIGN_AFFAIRS, MONDAY))))
                .isEqualTo(MeetingProblem.GUESTS_ALREADY_REVIEWED);
        done(schedule(meeting));
    }

    @Test
    void is_off_where_foreign_affairs_does_not_agree_and_says_why() {
        var meeting = city.requested(true);

        assertThat(problem(city.holdMeeting.review(meeting.id(), false, " ", at(FOREIGN_AFFAIRS, MONDAY))))
                .isEqualTo(MeetingProblem.MEETING_REASON_MISSING);
        var off = done(city.holdMeeting.review(meeting.id(), false, "级别不对等", at(FOREIGN_AFFAIRS, MONDAY)))
                .state();

        assertThat(off.status()).isEqualTo(MeetingStatus.DECLINED);
        assertThat(off.closedBecause()).isEqualTo("级别不对等");
        assertThat(problem(city.holdMeeting.review(city.scheduled().id(), true, null, at(BUREAU_CHIEF, MONDAY))))
                .isEqualTo(MeetingProblem.MEETING_NOT_YOURS);
    }

    @Test
    void is_decided_on_by_another_person_of_the_bureau_than_who_asked() {
        var own = done(city.requestMeeting.request(request(false, THURSDAY), at(BUREAU_PERSON, MONDAY)));

        assertThat(problem(schedule(own))).isEqualTo(MeetingProblem.MEETING_OWN_REQUEST);
        assertThat(problem(city.holdMeeting.schedule(own.id(), THURSDAY, "09:30", "x", at(ZHANGDIAN_OFFICER, MONDAY))))
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(problem(city.holdMeeting.schedule(
                        own.id(), LocalDate.of(2026, 9, 6), "09:30", "x", at(BUREAU_CHIEF, MONDAY))))
                .isEqualTo(MeetingProblem.MEETING_IN_PAST);
        done(city.holdMeeting.schedule(own.id(), THURSDAY, "09:30", "市政府", at(BUREAU_CHIEF, MONDAY)));
    }

    @Test
    void is_recorded_once_it_was_held() {
        var meeting = city.scheduled();

        assertThat(problem(record(meeting, "2026-09-09T15:59:59Z"))).isEqualTo(MeetingProblem.MEETING_IN_FUTURE);
        var held = done(record(meeting, "2026-09-09T16:00:00Z")).state();
        assertThat(held.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(Objects.requireNonNull(held.minutes()).text()).isEqualTo("纪要");
        assertThat(problem(record(meeting, "2026-09-11T02:00:00Z"))).isEqualTo(MeetingProblem.MEETING_OVER);
        assertThat(problem(record(city.requested(false), "2026-09-11T02:00:00Z")))
                .isEqualTo(MeetingProblem.MEETING_NOT_SCHEDULED);
        var nobody = List.of(new TypedPromise("x", "district-nowhere", THURSDAY));
        assertThat(problem(city.holdMeeting.record(meeting.id(), "纪要", nobody, at(BUREAU_PERSON, MONDAY))))
                .isEqualTo(MeetingProblem.COMMITMENT_UNIT_UNKNOWN);
    }

    @Test
    void that_is_off_is_taken_back_by_who_asked_or_declined_by_the_bureau_with_a_reason() {
        var meeting = city.requested(false);
        assertThat(problem(city.requestMeeting.cancel(meeting.id(), at(ZHANGDIAN_OFFICER, MONDAY))))
                .isEqualTo(MeetingProblem.MEETING_REASON_MISSING);
        done(city.requestMeeting.cancel(
                meeting.id(), at(ZHANGDIAN_OFFICER, MONDAY).because("对方改期")));
        assertThat(problem(schedule(meeting))).isEqualTo(MeetingProblem.MEETING_OVER);

        var other = city.scheduled();
        assertThat(problem(city.holdMeeting.decline(other.id(), at(BUREAU_PERSON, MONDAY))))
                .isEqualTo(MeetingProblem.MEETING_REASON_MISSING);
        assertThat(done(city.holdMeeting.decline(
                                other.id(), at(BUREAU_PERSON, MONDAY).because("领导出访")))
                        .state()
                        .status())
                .isEqualTo(MeetingStatus.DECLINED);
    }

    @Test
    void is_seen_by_who_asked_who_owes_and_the_city_and_its_guests_by_those_who_prepare_it() {
        var meeting = city.requested(false).state();
        var foreign = city.requested(true).state();

        assertThat(city.sight.sees(LINZI_OFFICER, meeting)).isFalse();
        assertThat(city.sight.sees(FOREIGN_AFFAIRS, meeting)).isFalse();
        assertThat(city.sight.sees(FOREIGN_AFFAIRS, foreign)).isTrue();
        assertThat(city.sight.sees(SUPERVISOR, meeting)).isTrue();
        assertThat(city.sight.seesGuests(SUPERVISOR, meeting)).isFalse();
        assertThat(city.sight.seesGuests(FOREIGN_AFFAIRS, foreign)).isTrue();
        assertThat(city.sight.seesGuests(ZHANGDIAN_OFFICER, meeting)).isTrue();
    }

    private Outcome<Versioned<Meeting>> schedule(Versioned<Meeting> meeting) {
        return city.holdMeeting.schedule(meeting.id(), THURSDAY, "09:30", "市政府一号楼", at(BUREAU_PERSON, MONDAY));
    }

    private Outcome<Versioned<Meeting>> record(Versioned<Meeting> meeting, String at) {
        return city.holdMeeting.record(meeting.id(), "纪要", List.of(), at(BUREAU_PERSON, at));
    }
}
