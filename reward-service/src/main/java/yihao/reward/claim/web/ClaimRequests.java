package yihao.reward.claim.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.reward.claim.ReviewBody;

/// What callers send about a claim.
final class ClaimRequests {

    private ClaimRequests() {}

    /// @param referralId where a referrer is to be rewarded
    /// @param beneficiary whose components of the scheme are claimed; left out: the referrer's
    /// @param facts what the applicant declares beside the records, for the reviewers to check
    record ApplicationRequest(
            @NotBlank @Size(max = 100) String projectId,
            @Nullable @Size(max = 100) String referralId,
            @NotBlank @Size(max = 100) String schemeId,
            @Nullable @Size(max = 40) String beneficiary,
            @Nullable @Size(max = 50) Map<@Size(max = 100) String, @NotNull @Size(max = 200) String> facts) {}

    record ReviewRequest(
            @NotNull ReviewBody body,
            @NotNull Boolean agrees,
            @Nullable @Size(max = 1000) String opinion) {}

    record ReasonRequest(@Nullable @Size(max = 1000) String reason) {}

    record PublicityRequest(@Nullable @Size(max = 500) String reason) {}

    record ApprovalRequest(
            @NotNull Boolean approved,
            @Nullable @Size(max = 1000) String reason) {}

    /// @param recompute whether the claim is computed anew instead of declined, as an upheld objection asks
    /// @param facts what the applicant's declaration is corrected to then
    record AnswerRequest(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 2000) String answer,
            @Nullable Boolean recompute,
            @Nullable @Size(max = 50) Map<@Size(max = 100) String, @NotNull @Size(max = 200) String> facts) {}

    /// @param no the share to be paid; left out: the first one that is due
    record PaymentRequest(
            @NotBlank @Size(max = 60) String budgetId,
            @Nullable Integer no) {}

    record ConfirmationRequest(@NotBlank @Size(max = 1000) String evidence) {}
}
