package yihao.lead.visit;

import java.math.BigDecimal;

/// What one unit's visits come to.
///
/// @param days on which people were out, in half days
/// @param visits that count: the same firm in the same week once
/// @param steps agreed next steps, of which `stepsDone` were done, `stepsInTime` in time
/// @param points exact, not rounded
public record VisitScore(
        String unit,
        BigDecimal days,
        int visits,
        int firms,
        int steps,
        int stepsDone,
        int stepsInTime,
        int leads,
        int conversions,
        BigDecimal points) {}
