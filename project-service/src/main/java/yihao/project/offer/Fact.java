package yihao.project.offer;

/// What a kind of offer may have to say.
public enum Fact {
    /// In percent of the enterprise.
    SHARE,
    ASKED,
    /// In square metres.
    AREA,
    PARK,
    CONTACT
}
