package yihao.contracts.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;

/// A claim for a reward: computed from verified money, reviewed, published, approved, paid. Topic `reward.claim`.
public record ClaimState(
        String claimId,
        String number,
        String projectId,
        String referralId,
        String schemeId,
        int schemeVersion,
        Amount amount,
        String status,
        @Nullable LocalDate publicFrom,
        @Nullable LocalDate publicUntil,
        @Nullable String paymentId) {}
