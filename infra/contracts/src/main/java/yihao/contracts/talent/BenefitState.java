package yihao.contracts.talent;

import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;

/// A benefit granted to a talent by class and date, paid through the reward ledger. Topic `talent.benefit`.
public record BenefitState(
        String benefitId,
        String number,
        String talentId,
        String needId,
        String benefitKind,
        Amount amount,
        String ruleVersion,
        String status,
        @Nullable String paymentId) {}
