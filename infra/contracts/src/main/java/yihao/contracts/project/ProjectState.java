package yihao.contracts.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;

/// A project from conversion to full output. Topic `project.project`.
///
/// @param leadId none of a project that an office's ledger brought: it never was a lead, and has no
///     enterprise of the register
/// @param amount the investment as the lead announced it; what was agreed is the contract amount
/// @param status ACTIVE, SUSPENDED or TERMINATED
/// @param saidByLedger stages that an office's ledger alone says were reached: no gate was asked, and no
///     assessment counts them; absent means none
/// @param lost of a project that ended because it went elsewhere: its status is TERMINATED
public record ProjectState(
        String projectId,
        String number,
        @Nullable String leadId,
        String name,
        @Nullable String enterpriseId,
        String investorName,
        @Nullable String creditCode,
        String country,
        boolean foreignInvested,
        boolean investorFromOutsideCity,
        @Nullable String industry,
        String unit,
        List<String> sharingUnits,
        String stage,
        Map<String, LocalDate> reachedOn,
        @Nullable Amount contractAmount,
        @Nullable LocalDate signedOn,
        @Nullable String suspendedReason,
        @Nullable String leadNumber,
        @Nullable Amount amount,
        @Nullable String status,
        @Nullable String terminatedReason,
        @Nullable Set<String> saidByLedger,
        @Nullable LostProject lost) {

    public ProjectState {
        sharingUnits = List.copyOf(sharingUnits);
        reachedOn = Map.copyOf(reachedOn);
        saidByLedger = saidByLedger == null || saidByLedger.isEmpty() ? null : Set.copyOf(saidByLedger);
    }
}
