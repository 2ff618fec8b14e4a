package yihao.project.card.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.card.IssueCard;
import yihao.project.card.KeepPromises;
import yihao.rules.Bilingual;

/// What clients send about cards, and the small answers.
final class CardRequests {

    private CardRequests() {}

    record IssueRequest(
            @NotBlank @Size(max = 100) String officer,
            @Nullable @Size(max = 100) String track,
            @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 100) String> procedures) {

        IssueCard.Wish wish() {
            return new IssueCard.Wish(officer, track, procedures);
        }
    }

    record ProceduresRequest(@NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 100) String> procedures) {}

    record OfficerRequest(@NotBlank @Size(max = 100) String officer) {}

    /// @param on today where it is left out
    record DayRequest(@Nullable LocalDate on) {}

    record PauseRequest(
            @Nullable LocalDate on,
            @Nullable @Size(max = 1000) String reason) {}

    record CompletionRequest(
            @Nullable LocalDate on,
            @NotBlank @Size(max = 1000) String result) {}

    record ReasonRequest(@Nullable @Size(max = 1000) String reason) {}

    record PromiseRequest(
            @NotBlank @Size(max = 100) String kind,
            @NotBlank @Size(max = 1000) String what,
            @Nullable Money amount,
            @Nullable LocalDate on,
            @Nullable LocalDate due) {

        KeepPromises.Wish wish() {
            return new KeepPromises.Wish(kind, what.strip(), amount, on, due);
        }
    }

    record DeliveryRequest(
            @Nullable LocalDate on,
            @Nullable Money amount,
            @Nullable @Size(max = 1000) String note) {}

    record AnswerRequest(@NotBlank @Size(max = 2000) String answer) {}

    /// @param procedure what it is about, if it says so
    record ComplaintRequest(
            @Nullable @Size(max = 100) String procedure,
            @NotBlank @Size(max = 2000) String text) {}

    record RatingRequest(
            @NotBlank @Size(max = 100) String procedure,

            @NotNull @Min(1) @Max(5) Integer score) {}

    /// @param token what the enterprise gets; it is told this once
    record LinkView(String token, String path, Instant expiresAt) {}

    record GroundView(String id, Bilingual label, String source, String when, boolean holds) {}

    /// @param eligible whether a ground holds
    record ProspectView(
            String projectId,
            @Nullable CardView card,
            boolean eligible,
            List<GroundView> grounds,
            List<String> actions) {}
}
