package yihao.lead.promotion.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.lead.promotion.Promotion;
import yihao.lead.promotion.PromotionKind;

/// What clients send about promotion events.
final class PromotionRequests {

    private PromotionRequests() {}

    /// @param partners units that organise it besides the sender's
    record PlanRequest(
            @NotNull PromotionKind kind,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String place,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> partners) {

        Promotion.Plan plan() {
            var others = Objects.requireNonNullElse(partners, List.<String>of());
            return new Promotion.Plan(
                    kind,
                    name.strip(),
                    place.strip(),
                    from,
                    until,
                    others.stream().distinct().toList());
        }
    }

    /// @param names one firm per line
    record InvitationRequest(@NotBlank @Size(max = 200_000) String names) {}

    /// @param came ids of invitations, as `absent` of those who did not come
    record AttendanceRequest(
            @Nullable @Size(max = 1000) List<@NotBlank String> came,
            @Nullable @Size(max = 1000) List<@NotBlank String> absent) {

        List<String> thoseWhoCame() {
            return Objects.requireNonNullElse(came, List.of());
        }

        List<String> thoseWhoDidNot() {
            return Objects.requireNonNullElse(absent, List.of());
        }
    }

    record SigningRequest(@NotNull Money amount) {}

    /// @param lead id or readable number
    record LeadRequest(@NotBlank @Size(max = 100) String lead) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
}
