package yihao.lead.assessment;

/// What is counted, each thing once.
public enum Measure {
    /// A day on which people of a unit were out, in half days.
    DAY,
    /// A firm that was met in a week.
    ENCOUNTER,
    /// A firm that was met.
    FIRM,
    /// An agreed step that was done in time.
    STEP_IN_TIME,
    /// A trip that was reported on in time.
    REPORT_IN_TIME,
    LEAD,
    /// A lead that became a project.
    CONVERSION
}
