package yihao.contracts.talent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A talent need of a project or of an enterprise. Topic `talent.need`.
///
/// @param projectId none of a need of an enterprise
/// @param enterpriseId none of a need of a project
/// @param place division code, where one was named
/// @param filledOn the day of the arrival that filled it
public record NeedState(
        String needId,
        String number,
        @Nullable String projectId,
        String unit,
        String title,
        String field,
        String leastClass,
        int headcount,
        int arrived,
        String status,
        @Nullable String enterpriseId,
        @Nullable String place,
        @Nullable LocalDate neededBy,
        @Nullable LocalDate filledOn) {}
