package yihao.lead.trip;

import yihao.kernel.ProblemCode;

/// Why a trip is refused.
public enum TripProblem implements ProblemCode {
    MAY_NOT_TRAVEL("lead.may-not-travel", Kind.FORBIDDEN),
    TRIP_NOT_YOURS("lead.trip-not-yours", Kind.FORBIDDEN),
    /// Fact `most`, in days.
    TRIP_PERIOD_UNFIT("lead.trip-period-unfit", Kind.REFUSED),
    /// Fact `unit`.
    TRIP_UNIT_UNKNOWN("lead.trip-unit-unknown", Kind.REFUSED),
    /// Fact `date`.
    TRIP_NOT_OVER("lead.trip-not-over", Kind.REFUSED),
    TRIP_REPORTED("lead.trip-reported", Kind.CONFLICT),
    TRIP_CANCELLED("lead.trip-cancelled", Kind.REFUSED),
    TRIP_REASON_MISSING("lead.trip-reason-missing", Kind.REFUSED),
    /// A visit names a trip that is not there for whoever names it: fact `trip`.
    TRIP_UNKNOWN("lead.trip-unknown", Kind.REFUSED),
    /// A visit names a trip of other units: fact `trip`.
    TRIP_ANOTHERS("lead.trip-anothers", Kind.REFUSED),
    /// A visit begins before or after the trip: facts `trip`, `from` and `until`.
    TRIP_OTHER_DAYS("lead.trip-other-days", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    TripProblem(String code, Kind kind) {
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
