package yihao.reward.interview;

import static yihao.reward.interview.Interview.Status.CALLED;
import static yihao.reward.interview.Interview.Status.CLOSED;
import static yihao.reward.interview.Interview.Status.DEDUCTED;
import static yihao.reward.interview.Interview.Status.DROPPED;
import static yihao.reward.interview.Interview.Status.HELD;
import static yihao.reward.interview.Interview.Status.NOT_ATTENDED;
import static yihao.reward.interview.Interview.Status.NOT_RECTIFIED;
import static yihao.reward.interview.Interview.Status.PROPOSED;
import static yihao.reward.interview.Interview.Status.REPORTED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.deduction.DeductionSight;
import yihao.rules.Bilingual;

/// Rules IV-02, IV-03: one unit's talk about one quarter.
///
/// @param rules the version it was proposed by: its limits stay those
/// @param due until when the next step is to be done; none where nobody's time runs
public record Interview(
        String number,
        String unit,
        Bilingual unitName,
        String quarter,
        List<Cause> causes,
        String rules,
        Status status,
        @Nullable LocalDate due,
        Mark proposed,
        Course course) {

    public enum Status {
        PROPOSED,
        DROPPED,
        CALLED,
        HELD,
        REPORTED,
        CLOSED,
        NOT_ATTENDED,
        NOT_RECTIFIED,
        DEDUCTED
    }

    public Interview {
        causes = List.copyOf(causes);
    }

    static String idOf(Quarter quarter, String unit) {
        return quarter + "-" + unit;
    }

    /// The unit is told once it is called.
    public Set<String> readers() {
        return switch (status) {
            case PROPOSED, DROPPED -> DeductionSight.readersBeforeTheUnit();
            case CALLED, HELD, REPORTED, CLOSED, NOT_ATTENDED, NOT_RECTIFIED, DEDUCTED -> DeductionSight.readers(unit);
        };
    }

    public boolean isLateOn(LocalDate day) {
        return due != null && day.isAfter(due);
    }

    Outcome<Interview> call(LocalDate attendBy, Act act) {
        return open(act, Stream.of(proposed), PROPOSED).map(_ -> to(CALLED, attendBy, course.decided(Mark.of(act))));
    }

    Outcome<Interview> drop(Act act) {
        return open(act, Stream.of(proposed), PROPOSED).map(_ -> to(DROPPED, null, course.decided(Mark.of(act))));
    }

    Outcome<Interview> held(Talk talk, Act act) {
        return open(act, Stream.of(), CALLED).map(_ -> to(HELD, talk.until(), course.held(talk)));
    }

    Outcome<Interview> notAttended(LocalDate today, String costs, Act act) {
        return overdue(act, today, CALLED).map(_ -> to(NOT_ATTENDED, null, course.checked(Mark.of(act), costs)));
    }

    Outcome<Interview> report(LocalDate checkBy, Act act) {
        return open(act, Stream.of(), HELD).map(_ -> to(REPORTED, checkBy, course.reported(Mark.of(act))));
    }

    /// By another person than who held the talk and who reported.
    Outcome<Interview> close(Act act) {
        return open(act, judged(), REPORTED).map(_ -> to(CLOSED, null, course.checked(Mark.of(act), null)));
    }

    /// A unit that has not reported has its whole time.
    Outcome<Interview> notRectified(LocalDate today, String costs, Act act) {
        var open = status == HELD ? overdue(act, today, HELD) : open(act, judged(), REPORTED);
        return open.map(_ -> to(NOT_RECTIFIED, null, course.checked(Mark.of(act), costs)));
    }

    Outcome<Interview> deducted(Act act) {
        return status == DEDUCTED
                ? Outcome.done(this)
                : open(act, Stream.of(), NOT_ATTENDED, NOT_RECTIFIED).map(_ -> to(DEDUCTED, null, course));
    }

    Stream<Mark> judged() {
        var talk = course.talk();
        return Stream.of(Optional.ofNullable(talk).map(Talk::recorded), Optional.ofNullable(course.reported()))
                .flatMap(Optional::stream);
    }

    private Outcome<Interview> overdue(Act act, LocalDate today, Status expected) {
        return open(act, judged(), expected)
                .flatMap(one -> one.isLateOn(today)
                        ? Outcome.done(one)
                        : Outcome.refused(Refusal.of(InterviewProblem.STILL_TIME, "until", String.valueOf(due))));
    }

    private Outcome<Interview> open(Act act, Stream<Mark> earlier, Status... expected) {
        if (!Arrays.asList(expected).contains(status)) {
            return Outcome.refused(Duties.stepNotOpen(status, expected));
        }
        return Duties.decidedBefore(act.actor(), earlier.map(Mark::by).toList())
                .<Outcome<Interview>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(this));
    }

    private Interview to(Status next, @Nullable LocalDate nextDue, Course nextCourse) {
        return new Interview(number, unit, unitName, quarter, causes, rules, next, nextDue, proposed, nextCourse);
    }
}
