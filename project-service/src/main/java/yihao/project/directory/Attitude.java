package yihao.project.directory;

/// How a place takes an industry.
public enum Attitude {
    ENCOURAGE,
    ALLOW,
    AVOID
}
