package yihao.kernel;

/// A reason for saying no that callers may rely on: published as `<service>.<reason>`, translated into every language,
/// never renamed.
public interface ProblemCode {

    String code();

    Kind kind();

    /// How a caller can tell the kinds of no apart; the web adapters turn each into one HTTP status.
    enum Kind {
        /// There is no such thing, or its existence is secret from this caller (404).
        NOT_FOUND,
        /// The caller may know of it, but may not do this (403).
        FORBIDDEN,
        /// It clashes with what is already decided (409).
        CONFLICT,
        /// The caller saw an older version (412).
        STALE,
        /// The rules say no (422).
        REFUSED,
        /// Too much at once (429).
        LIMITED,
        /// Cannot be decided for now; nothing was changed (503).
        UNAVAILABLE
    }
}
