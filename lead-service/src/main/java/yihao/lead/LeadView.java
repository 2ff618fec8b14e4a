package yihao.lead;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// A lead as one caller may see it.
///
/// @param masked who the investor is stays hidden from this caller
/// @param actions what this caller may do now
public record LeadView(
        String id,
        String number,
        long version,
        String title,
        @Nullable String content,
        InvestorView investor,
        Money amount,
        @Nullable String industry,
        Channel channel,
        Sharing sharing,
        boolean masked,
        List<ContactView> contacts,
        Network.Name reportingUnit,
        String reporter,
        Instant receivedAt,
        @Nullable LocalDate heardOn,
        LeadStatus status,
        @Nullable LocalDate protectedUntil,
        boolean major,
        @Nullable Judgement judgement,
        List<DispatchView> dispatches,
        List<Network.Name> ownerUnits,
        List<ProgressView> progress,
        List<SimilarView> similar,
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
            String country) {}

    public record ContactView(
            String name,
            @Nullable String position,
            @Nullable String phone,
            @Nullable String email) {}

    public record DispatchView(
            Network.Name unit,
            Dispatch.Answer status,
            Instant dispatchedAt,
            LocalDate dueOn,
            @Nullable Instant answeredAt,
            @Nullable Boolean inTime,
            @Nullable String reason) {}

    public record ProgressView(LocalDate on, String text, String by, Network.Name unit, Instant at) {}

    public record SimilarView(
            String leadId,
            String number,
            BigDecimal score,
            List<String> reasons,
            @Nullable String decision) {}

    public record ConversionView(
            Network.Name unit,
            String requestedBy,
            Instant requestedAt,
            @Nullable String projectId) {}

    public record ClockView(
            DueDate.Kind kind, Network.Name unit, LocalDate dueOn, boolean overdue, boolean provisional) {}
}
