package yihao.lead;

/// L7: how far a record is shared.
public enum Sharing {
    /// The units that report and work it, and what stands above them.
    OWN,
    /// Every unit of the city; contacts stay with the units that work it.
    CITY,
    /// As `OWN`, and masked for the city-wide functions outside the bureau and the city's leaders.
    CONFIDENTIAL
}
