package yihao.reward.copies;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// A project as project-service tells it.
///
/// @param leadId none of a project that an office's ledger brought: nobody referred it
/// @param enterpriseId none of a project whose investor stands in no register
/// @param ended terminated, or lost to another place
/// @param saidByLedger stages that an office's ledger alone says were reached
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
        @Nullable Money contractAmount,
        Set<String> saidByLedger,
        @Nullable String enterpriseId,
        @Nullable LocalDate signedOn,
        boolean ended) {

    public KnownProject {
        reachedOn = Map.copyOf(reachedOn);
        saidByLedger = Set.copyOf(saidByLedger);
    }

    /// The day on which a stage was reached through its gate; a ledger's word alone is no proof.
    public Optional<LocalDate> provedOn(String reached) {
        return Optional.ofNullable(reachedOn.get(reached)).filter(_ -> !saidByLedger.contains(reached));
    }
}
