package yihao.lead.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What one unit did outside. None where nothing is on record that could tell.
///
/// @param days on which people were out, in half days
/// @param encounters the same firm in the same week once
/// @param firms that were met
/// @param steps agreed next steps, of which `stepsDone` were done
/// @param stepsKnown of which it is known whether they were done in time, as `stepsInTime` were
/// @param reports owed on trips that are over, of which `reportsMade` were made
/// @param reportsKnown of which it is known whether they were made in time, as `reportsInTime` were
/// @param points exact, not rounded
public record OutreachScore(
        String unit,
        @Nullable BigDecimal days,
        @Nullable Integer encounters,
        @Nullable Integer firms,
        int steps,
        int stepsDone,
        int stepsKnown,
        @Nullable Integer stepsInTime,
        int reports,
        int reportsMade,
        int reportsKnown,
        @Nullable Integer reportsInTime,
        @Nullable Integer leads,
        @Nullable Integer conversions,
        BigDecimal points) {}
