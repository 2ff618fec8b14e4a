package yihao.talent.talent;

/// Which paper the identity number stands on.
public enum IdentityKind {
    /// The resident identity card, with a check digit.
    RESIDENT_ID,
    PASSPORT,
    OTHER
}
