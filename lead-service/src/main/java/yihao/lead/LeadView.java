package yihao.lead;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.trail.Trail;
import yihao.papers.ScanView;

/// A lead as one caller may see it.
///
/// @param masked this caller learns that the lead is there, whose it is and where it stands: not who invests, what, how
/// much, nor who said so
/// @param actions what this caller may do now
public record LeadView(
        String id,
        String number,
        long version,
        String title,
        @Nullable String content,
        InvestorView investor,
        @Nullable Money amount,
        @Nullable String industry,
        @Nullable Channel channel,
        Sharing sharing,
        boolean masked,
        List<Contact.Opened> contacts,
        Network.Name reportingUnit,
        @Nullable String reporter,
        Instant receivedAt,
        @Nullable LocalDate heardOn,
        LeadStatus status,
        @Nullable LocalDate protectedUntil,
        Network.@Nullable Name protectedFor,
        @Nullable ProtectionTerms protectionTerms,
        @Nullable Boolean major,
        @Nullable Judgement judgement,
        List<DispatchView> dispatches,
        List<Network.Name> ownerUnits,
        List<ProgressView> progress,
        List<SimilarView> similar,
        List<DisputeView> disputes,
        List<DocumentView> documents,
        @Nullable PooledView pooled,
        @Nullable ConversionView conversion,
        @Nullable String closedReason,
        List<ClockView> clocks,
        List<Trail.Step> trail,
        List<String> actions) {

    public record InvestorView(
            @Nullable String enterpriseId,
            List<InvestorName> names,
            @Nullable String creditCode,
            @Nullable String foreignRegistration,
            @Nullable String country) {}

    /// @param longest the last day however well the lead is worked
    /// @param daysWithoutProgress lost after so many days without recorded progress
    /// @param rule id and version of the rule that set the days
    public record ProtectionTerms(LocalDate longest, int daysWithoutProgress, String rule) {}

    public record DispatchView(
            Network.Name unit,
            Dispatch.Answer status,
            Instant dispatchedAt,
            LocalDate dueOn,
            @Nullable Instant answeredAt,
            @Nullable Boolean inTime,
            @Nullable String reason,
            @Nullable TransferView transfer) {}

    /// @param from who handed it on, and the share it keeps, in percent
    public record TransferView(Network.Name from, @Nullable BigDecimal share) {}

    public record ProgressView(LocalDate on, String text, String by, Network.Name unit, Instant at) {}

    /// @param leadId and `number`: none where the caller does not see the other lead
    public record SimilarView(
            @Nullable String leadId,
            @Nullable String number,
            BigDecimal score,
            List<String> reasons,
            @Nullable String decision,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}

    public record DisputeView(
            String number, Network.Name claimant, Instant filedAt, String claim, Dispute.@Nullable Ruling ruling) {}

    /// @param sha256 of the file, so that whoever holds a copy can prove that it is this one
    public record DocumentView(
            String id,
            String title,
            String contentType,
            long size,
            String sha256,
            Network.Name unit,
            String by,
            Instant at,
            Attachment.@Nullable Withdrawal withdrawal,
            @Nullable ScanView scan) {}

    /// @param reason `NO_PROGRESS`, `PROTECTION_ENDED`, or what a person wrote
    /// @param openFrom the first day on which a unit may take it; those it came from, after `coolDownUntil`
    public record PooledView(
            Instant since,
            String reason,
            List<Network.Name> from,
            LocalDate openFrom,
            LocalDate coolDownUntil,
            LocalDate until) {}

    public record ConversionView(
            Network.Name unit,
            String requestedBy,
            Instant requestedAt,
            @Nullable String projectId) {}

    public record ClockView(
            DueDate.Kind kind, Network.Name unit, LocalDate dueOn, boolean overdue, boolean provisional) {}
}
