package yihao.project.fiveones;

/// The five.
public enum One {
    LEADER,
    DEPARTMENT,
    TEAM,
    PLAN,
    INDUSTRY
}
