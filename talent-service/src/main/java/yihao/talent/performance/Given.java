package yihao.talent.performance;

import java.math.BigDecimal;
import java.time.Instant;

/// What a person entered on a line: a mark, or how often something happened that costs points.
///
/// @param of the component or the deduction
public record Given(String of, BigDecimal value, String reason, String by, Instant at) {}
