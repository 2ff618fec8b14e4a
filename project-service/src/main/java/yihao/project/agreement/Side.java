package yihao.project.agreement;

/// Who commits itself.
public enum Side {
    /// The project's unit.
    PLACE,
    INVESTOR
}
