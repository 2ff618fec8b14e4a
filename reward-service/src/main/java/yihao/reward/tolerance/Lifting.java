package yihao.reward.tolerance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The deduction that an accepted case lifts.
///
/// @param open since when it is to be lifted; none once it is
public record Lifting(String deductionId, @Nullable Instant open) {

    Lifting done() {
        return new Lifting(deductionId, null);
    }
}
