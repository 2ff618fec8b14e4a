package yihao.contracts.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;

/// A claim for a reward: computed from verified money, reviewed, published, approved, paid. Topic `reward.claim`.
///
/// @param referralId of a referrer's claim
/// @param beneficiary REFERRER, UNIT, INVESTOR …; absent of events of earlier versions, which told of referrers only
public record ClaimState(
        String claimId,
        String number,
        String projectId,
        @Nullable String referralId,
        String schemeId,
        int schemeVersion,
        Amount amount,
        String status,
        @Nullable LocalDate publicFrom,
        @Nullable LocalDate publicUntil,
        @Nullable String paymentId,
        @Nullable String beneficiary) {}
