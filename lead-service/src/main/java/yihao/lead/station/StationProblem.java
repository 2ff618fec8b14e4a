package yihao.lead.station;

import yihao.kernel.ProblemCode;

/// Why something about a stationed team is refused.
public enum StationProblem implements ProblemCode {
    MAY_NOT_STATION("lead.may-not-station", Kind.FORBIDDEN),
    STATION_NOT_YOURS("lead.station-not-yours", Kind.FORBIDDEN),
    /// Fact `most`, in days.
    STATION_PERIOD_UNFIT("lead.station-period-unfit", Kind.REFUSED),
    /// Fact `place`.
    STATION_PLACE_UNKNOWN("lead.station-place-unknown", Kind.REFUSED),
    /// Facts `place` and `candidates`.
    STATION_PLACE_AMBIGUOUS("lead.station-place-ambiguous", Kind.REFUSED),
    STATION_ENDED("lead.station-ended", Kind.CONFLICT),
    /// Facts `from` and `until`.
    STATION_END_UNFIT("lead.station-end-unfit", Kind.REFUSED),
    STATION_REASON_MISSING("lead.station-reason-missing", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    StationProblem(String code, Kind kind) {
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
