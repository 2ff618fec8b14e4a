package yihao.talent.team;

/// What can happen to a team.
public enum TeamAction {
    FOUNDED,
    CHANGED,
    JOINED,
    LEFT,
    HANDED_ON,
    DISSOLVED
}
