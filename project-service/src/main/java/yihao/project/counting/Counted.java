package yihao.project.counting;

/// Whether something counts.
public enum Counted {
    COUNTED,
    NOT_COUNTED,
    /// A rule asks for what nobody has filled.
    OPEN
}
