package yihao.contracts.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;

/// A lead: who reported which investor first, what became of it, who works on it. Topic `lead.lead`.
///
/// @param reportedBy the subject of who reported it, a deputy's own
/// @param convertedAt when the project was asked for that it became
public record LeadState(
        String leadId,
        String number,
        String enterpriseId,
        String investorName,
        @Nullable String creditCode,
        String country,
        String title,
        Amount amount,
        @Nullable String industry,
        String reportingUnit,
        List<String> ownerUnits,
        String confidentiality,
        String status,
        @Nullable Boolean valuable,
        Instant receivedAt,
        @Nullable LocalDate protectedUntil,
        @Nullable String projectId,
        @Nullable String closedReason,
        @Nullable String reportedBy,
        @Nullable Instant convertedAt) {

    public LeadState {
        ownerUnits = List.copyOf(ownerUnits);
    }
}
