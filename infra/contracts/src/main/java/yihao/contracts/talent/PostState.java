package yihao.contracts.talent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A post of the promotion staff of a unit. Topic `talent.post`.
///
/// @param places how many may hold it on one day
/// @param until the last day on which a contract may begin
public record PostState(
        String postId,
        String number,
        String unit,
        String title,
        String grade,
        int places,
        String status,
        LocalDate from,
        @Nullable LocalDate until) {}
