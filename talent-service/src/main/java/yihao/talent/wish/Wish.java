package yihao.talent.wish;

import java.time.Instant;

/// Where a talent wishes to work; kept under the talent's id.
///
/// @param place division code
public record Wish(String place, String recordedBy, Instant recordedAt) {}
