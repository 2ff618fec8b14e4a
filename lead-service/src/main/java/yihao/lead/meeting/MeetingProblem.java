package yihao.lead.meeting;

import yihao.kernel.ProblemCode;

/// Why a meeting or what was promised there is refused.
public enum MeetingProblem implements ProblemCode {
    MAY_NOT_REQUEST_MEETING("lead.may-not-request-meeting", Kind.FORBIDDEN),
    MEETING_NOT_YOURS("lead.meeting-not-yours", Kind.FORBIDDEN),
    /// Facts `earliest` and `days`.
    MEETING_TOO_SOON("lead.meeting-too-soon", Kind.REFUSED),
    GUESTS_NOT_REVIEWED("lead.guests-not-reviewed", Kind.REFUSED),
    NO_FOREIGN_GUESTS("lead.no-foreign-guests", Kind.REFUSED),
    GUESTS_ALREADY_REVIEWED("lead.guests-already-reviewed", Kind.CONFLICT),
    /// Who asks for a meeting does not decide on it.
    MEETING_OWN_REQUEST("lead.meeting-own-request", Kind.REFUSED),
    MEETING_OVER("lead.meeting-over", Kind.CONFLICT),
    MEETING_NOT_SCHEDULED("lead.meeting-not-scheduled", Kind.REFUSED),
    /// Fact `date`.
    MEETING_IN_FUTURE("lead.meeting-in-future", Kind.REFUSED),
    /// Fact `date`.
    MEETING_IN_PAST("lead.meeting-in-past", Kind.REFUSED),
    MEETING_REASON_MISSING("lead.meeting-reason-missing", Kind.REFUSED),
    /// Fact `unit`.
    COMMITMENT_UNIT_UNKNOWN("lead.commitment-unit-unknown", Kind.REFUSED),
    COMMITMENT_UNKNOWN("lead.commitment-unknown", Kind.NOT_FOUND),
    COMMITMENT_ALREADY_REPORTED("lead.commitment-already-reported", Kind.CONFLICT),
    COMMITMENT_NOT_REPORTED("lead.commitment-not-reported", Kind.REFUSED),
    COMMITMENT_ALREADY_CONFIRMED("lead.commitment-already-confirmed", Kind.CONFLICT),
    /// Who reports does not confirm.
    COMMITMENT_OWN_REPORT("lead.commitment-own-report", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    MeetingProblem(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
