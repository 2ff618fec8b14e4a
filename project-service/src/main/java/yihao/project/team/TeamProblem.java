package yihao.project.team;

import yihao.kernel.ProblemCode;

/// Why a team says no.
public enum TeamProblem implements ProblemCode {
    TEAM_MEMBER_NOT_FOUND("project.team-member-not-found", Kind.NOT_FOUND),
    /// Facts `roleZh`, `roleEn`, `most`, `date`: the first day on which there are as many as there may be.
    TEAM_ROLE_FULL("project.team-role-full", Kind.CONFLICT),
    TEAM_ALREADY_MEMBER("project.team-already-member", Kind.CONFLICT),
    /// Its last day is over: what was stays as it was.
    TEAM_MEMBER_GONE("project.team-member-gone", Kind.CONFLICT),
    /// Fact `limit`.
    TEAM_FULL("project.team-full", Kind.CONFLICT),
    /// Fact `role`.
    TEAM_ROLE_UNKNOWN("project.team-role-unknown", Kind.REFUSED),
    TEAM_ROLE_OF_CARD("project.team-role-of-card", Kind.REFUSED),
    TEAM_DAYS_UNFIT("project.team-days-unfit", Kind.REFUSED),
    /// Facts `officer`, `date`.
    TEAM_OFFICER_UNFIT("project.team-officer-unfit", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    TeamProblem(String code, Kind kind) {
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
