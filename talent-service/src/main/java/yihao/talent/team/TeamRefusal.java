package yihao.talent.team;

import yihao.kernel.ProblemCode;

/// Why a team was not founded or not changed.
public enum TeamRefusal implements ProblemCode {
    OFFICE_ONLY("talent.team-office-only", Kind.FORBIDDEN),
    MEMBER_UNKNOWN("talent.team-member-unknown", Kind.REFUSED),
    ROLE_UNKNOWN("talent.team-role-unknown", Kind.REFUSED),
    LEADER_NEEDED("talent.team-leader-needed", Kind.REFUSED),
    MEMBER_TWICE("talent.team-member-twice", Kind.REFUSED),
    MEMBER_ELSEWHERE("talent.team-member-elsewhere", Kind.CONFLICT),
    ALREADY_MEMBER("talent.team-already-member", Kind.CONFLICT),
    NOT_MEMBER("talent.team-not-member", Kind.REFUSED),
    LEADER_STAYS("talent.team-leader-stays", Kind.CONFLICT),
    DAY_BACKWARDS("talent.team-day-backwards", Kind.REFUSED),
    PROJECT_UNKNOWN("talent.team-project-unknown", Kind.REFUSED),
    DISSOLVED("talent.team-dissolved", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    TeamRefusal(String code, Kind kind) {
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
