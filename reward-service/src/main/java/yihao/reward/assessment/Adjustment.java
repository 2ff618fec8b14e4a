package yihao.reward.assessment;

import java.math.BigDecimal;

/// Points of somebody else's decision.
///
/// @param id under which its capability knows it
/// @param points below zero: a deduction
/// @param link where it is seen
public record Adjustment(String id, BigDecimal points, String text, String link) {}
