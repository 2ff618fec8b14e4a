package yihao.project.counting;

/// What a condition says to a project.
public enum Verdict {
    MET,
    NOT_MET,
    /// It asks for what nobody has filled, or for a figure that is not decided yet.
    UNKNOWN
}
