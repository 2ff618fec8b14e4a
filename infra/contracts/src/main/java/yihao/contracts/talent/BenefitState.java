package yihao.contracts.talent;

import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;

/// A benefit granted to a talent by class and date, paid through the reward ledger. Topic `talent.benefit`. What stands
/// after `paymentId` is absent in events of earlier versions.
///
/// @param amount the whole, or what a standing grant pays each time
/// @param recipient TALENT, REFERRER or EMPLOYER
/// @param paid what was paid of it
/// @param demandedBack what was asked back; absent where nothing was
/// @param returned what came back of that
public record BenefitState(
        String benefitId,
        String number,
        String talentId,
        String needId,
        String benefitKind,
        Amount amount,
        String ruleVersion,
        String status,
        @Nullable String paymentId,
        @Nullable String recipient,
        @Nullable String projectId,
        @Nullable Amount paid,
        @Nullable Amount demandedBack,
        @Nullable Amount returned) {}
