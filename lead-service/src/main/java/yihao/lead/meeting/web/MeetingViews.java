package yihao.lead.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.Network;
import yihao.lead.meeting.CarryOut;
import yihao.lead.meeting.Commitment;
import yihao.lead.meeting.HoldMeeting;
import yihao.lead.meeting.Meeting;
import yihao.lead.meeting.MeetingSight;
import yihao.lead.meeting.MeetingStatus;
import yihao.platform.secrecy.Vault;

/// Shows a meeting to one caller: what it is about to those who see it whole, the guests' names to those who prepare
/// it.
@Component
class MeetingViews {

    private final Network network;
    private final MeetingSight sight;
    private final HoldMeeting holdMeeting;
    private final CarryOut carryOut;
    private final Vault vault;

    MeetingViews(Network network, MeetingSight meetingSight, HoldMeeting holdMeeting, CarryOut carryOut, Vault vault) {
        this.network = network;
        this.sight = meetingSight;
        this.holdMeeting = holdMeeting;
        this.carryOut = carryOut;
        this.vault = vault;
    }

    /// @param guestCount also for those to whom nobody is named
    /// @param profile none, as what follows from it, for who only owes a promise
    /// @param commitments those that the caller sees
    /// @param actions what this caller may do with the meeting now; each commitment has its own
    record MeetingView(
            String id,
            String number,
            long version,
            Network.Name unit,
            String firm,
            String host,
            List<Contact.Opened> guests,
            int guestCount,
            boolean foreignGuests,
            @Nullable String profile,
            @Nullable String progress,
            @Nullable String asks,
            LocalDate wishedOn,
            String requestedBy,
            Instant requestedAt,
            MeetingStatus status,
            Meeting.@Nullable Review review,
            Meeting.@Nullable Schedule schedule,
            Meeting.@Nullable Minutes minutes,
            List<CommitmentView> commitments,
            @Nullable String closedBecause,
            List<String> actions) {}

    record CommitmentView(
            String id,
            String text,
            Network.Name unit,
            LocalDate dueOn,
            boolean overdue,
            Commitment.@Nullable Report report,
            @Nullable String sentBack,
            Commitment.@Nullable Confirmation confirmation,
            List<String> actions) {}

    MeetingView of(Versioned<Meeting> stored, Actor actor, LocalDate today) {
        var meeting = stored.state();
        var request = meeting.request();
        var whole = sight.seesWhole(actor, meeting);
        return new MeetingView(
                stored.id(),
                meeting.number(),
                stored.version(),
                network.nameOf(meeting.unit()),
                request.firm(),
                request.host(),
                sight.seesGuests(actor, meeting)
                        ? request.guests().stream()
                                .map(guest -> guest.opened(vault))
                                .toList()
                        : List.of(),
                request.guests().size(),
                request.foreignGuests(),
                whole ? request.profile() : null,
                whole ? request.progress() : null,
                whole ? request.asks() : null,
                request.wishedOn(),
                meeting.requestedBy(),
                meeting.requestedAt(),
                meeting.status(),
                whole ? meeting.review() : null,
                meeting.schedule(),
                whole ? meeting.minutes() : null,
                meeting.commitments().stream()
                        .filter(one -> sight.sees(actor, meeting, one))
                        .map(one -> commitment(one, actor, today))
                        .toList(),
                meeting.closedBecause(),
                holdMeeting.actions(actor, meeting));
    }

    private CommitmentView commitment(Commitment one, Actor actor, LocalDate today) {
        return new CommitmentView(
                one.id(),
                one.text(),
                network.nameOf(one.unit()),
                one.dueOn(),
                one.isOverdue(today),
                one.report(),
                one.sentBack(),
                one.confirmation(),
                carryOut.actions(actor, one));
    }
}
