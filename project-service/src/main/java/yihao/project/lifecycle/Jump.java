package yihao.project.lifecycle;

import java.time.Instant;
import java.time.LocalDate;

/// A jump over stages that somebody proposed and to which nobody has consented yet.
///
/// @param on the day on which the stage was reached
public record Jump(String to, LocalDate on, String reason, String by, Instant at) {}
