package yihao.lead.simulation;

/// Faults that can be planted, to see that the simulation finds them.
enum Fault {
    NONE,
    FIRST_REPORT_BY_READ_THEN_WRITE,
    RELAY_TRIMS_BEFORE_PUBLISHING,
    COPY_COUNTED_BY_INCREMENT,
    PROTECTION_BY_THE_MACHINES_CLOCK,
    KEY_KEPT_OUTSIDE_THE_DOCUMENT
}
