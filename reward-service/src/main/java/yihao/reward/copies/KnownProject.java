package yihao.reward.copies;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// A project as project-service tells it.
///
/// @param leadId none of a project that an office's ledger brought: nobody referred it
public record KnownProject(
        String id,
        String number,
        String name,
        @Nullable String leadId,
        String unit,
        String country,
        boolean foreignInvested,
        boolean investorFromOutsideCity,
        @Nullable String industry,
        String stage,
        Map<String, LocalDate> reachedOn,
        @Nullable Money contractAmount) {

    public KnownProject {
        reachedOn = Map.copyOf(reachedOn);
    }
}
