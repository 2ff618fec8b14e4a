package yihao.project.capital;

/// The decisions about a sum, named like its events.
public enum CapitalAction {
    ENTERED,
    VERIFIED,
    REVOKED
}
