package yihao.lead.meeting;

import static yihao.lead.meeting.MeetingProblem.COMMITMENT_UNKNOWN;
import static yihao.lead.meeting.MeetingProblem.GUESTS_ALREADY_REVIEWED;
import static yihao.lead.meeting.MeetingProblem.GUESTS_NOT_REVIEWED;
import static yihao.lead.meeting.MeetingProblem.MEETING_NOT_SCHEDULED;
import static yihao.lead.meeting.MeetingProblem.MEETING_OVER;
import static yihao.lead.meeting.MeetingProblem.NO_FOREIGN_GUESTS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.Contact;

/// L10: one meeting of a city leader with an investor, from the request to the last promise kept.
///
/// @param unit who asks for it
/// @param review of the foreign guests, by foreign affairs
public record Meeting(
        String number,
        String unit,
        Request request,
        String requestedBy,
        Instant requestedAt,
        MeetingStatus status,
        @Nullable Review review,
        @Nullable Schedule schedule,
        @Nullable Minutes minutes,
        List<Commitment> commitments,
        @Nullable String closedBecause) {

    public Meeting {
        commitments = List.copyOf(commitments);
    }

    /// What is asked for, as the form has it (盘山 客商会见单).
    ///
    /// @param host which leader
    /// @param guests sealed
    public record Request(
            String firm,
            String host,
            List<Contact> guests,
            boolean foreignGuests,
            String profile,
            String progress,
            String asks,
            LocalDate wishedOn) {

        public Request {
            guests = List.copyOf(guests);
        }
    }

    public record Review(boolean agreed, @Nullable String remark, String by, Instant at) {}

    /// @param time such as `09:30`, in China
    public record Schedule(LocalDate on, String time, String place, String by, Instant at) {}

    public record Minutes(String text, String by, Instant at) {}

    static Meeting requested(String number, String unit, Request request, String by, Instant at) {
        return new Meeting(number, unit, request, by, at, MeetingStatus.REQUESTED, null, null, null, List.of(), null);
    }

    boolean waitsForReview() {
        return status == MeetingStatus.REQUESTED && request.foreignGuests() && review == null;
    }

    Outcome<Meeting> review(Review made) {
        if (!status.isToCome()) {
            return Outcome.refused(MEETING_OVER);
        }
        if (!request.foreignGuests()) {
            return Outcome.refused(NO_FOREIGN_GUESTS);
        }
        if (review != null) {
            return Outcome.refused(GUESTS_ALREADY_REVIEWED);
        }
        return Outcome.done(
                made.agreed()
                        ? next(status, made, schedule, null, commitments, null)
                        : next(MeetingStatus.DECLINED, made, null, null, commitments, made.remark()));
    }

    /// Also another day for one that has a day.
    Outcome<Meeting> schedule(Schedule made) {
        if (!status.isToCome()) {
            return Outcome.refused(MEETING_OVER);
        }
        return waitsForReview()
                ? Outcome.refused(GUESTS_NOT_REVIEWED)
                : Outcome.done(next(MeetingStatus.SCHEDULED, review, made, null, commitments, null));
    }

    Outcome<Meeting> close(MeetingStatus as, String reason) {
        return status.isToCome()
                ? Outcome.done(next(as, review, schedule, null, commitments, reason))
                : Outcome.refused(MEETING_OVER);
    }

    Outcome<Meeting> hold(Minutes made, List<Commitment> promised) {
        if (status == MeetingStatus.SCHEDULED) {
            return Outcome.done(next(MeetingStatus.HELD, review, schedule, made, promised, null));
        }
        return Outcome.refused(status == MeetingStatus.REQUESTED ? MEETING_NOT_SCHEDULED : MEETING_OVER);
    }

    /// One step of what was promised.
    Outcome<Meeting> carryOut(String commitmentId, Function<Commitment, Outcome<Commitment>> step) {
        var all = new ArrayList<>(commitments);
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).id().equals(commitmentId)) {
                var place = at;
                return step.apply(all.get(at)).map(changed -> {
                    all.set(place, changed);
                    return next(status, review, schedule, minutes, all, closedBecause);
                });
            }
        }
        return Outcome.refused(Refusal.of(COMMITMENT_UNKNOWN, "id", commitmentId));
    }

    private Meeting next(
            MeetingStatus nextStatus,
            @Nullable Review reviewed,
            @Nullable Schedule scheduled,
            @Nullable Minutes kept,
            List<Commitment> all,
            @Nullable String closed) {
        return new Meeting(
                number, unit, request, requestedBy, requestedAt, nextStatus, reviewed, scheduled, kept, all, closed);
    }
}
