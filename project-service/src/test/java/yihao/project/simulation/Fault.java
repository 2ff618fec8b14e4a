package yihao.project.simulation;

/// Faults that can be planted, to see that the simulation finds them.
enum Fault {
    NONE,
    PROJECT_BY_READ_THEN_WRITE,
    VOUCHER_BY_READ_THEN_WRITE,
    HOLD_WITHOUT_VERSION,
    VERIFY_WITHOUT_VERSION,
    HOLDS_BY_THE_MACHINES_CLOCK,
    VOUCHERS_OF_ONE_PROJECT_ONLY
}
