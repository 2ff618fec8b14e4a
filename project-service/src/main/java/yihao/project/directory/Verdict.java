package yihao.project.directory;

/// What the directory says of an industry at a place, the most welcome first.
public enum Verdict {
    ENCOURAGED,
    ALLOWED,
    /// No line says anything.
    OUTSIDE,
    AVOIDED,
    /// Nobody can tell: see [Guidance.Unknown].
    UNKNOWN;

    static Verdict of(Attitude attitude) {
        return switch (attitude) {
            case ENCOURAGE -> ENCOURAGED;
            case ALLOW -> ALLOWED;
            case AVOID -> AVOIDED;
        };
    }

    /// Whether somebody is warned and pointed to other places.
    public boolean warns() {
        return this == OUTSIDE || this == AVOIDED;
    }

    boolean fits() {
        return this == ENCOURAGED || this == ALLOWED;
    }
}
