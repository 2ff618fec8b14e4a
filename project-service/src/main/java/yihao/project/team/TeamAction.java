package yihao.project.team;

/// The decisions about a team.
public enum TeamAction {
    MEMBER_ADDED,
    LAST_DAY_SET,
    SUCCEEDED,
    HANDED_OVER
}
