package yihao.talent.benefit.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.rules.Bilingual;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.BenefitActions;
import yihao.talent.benefit.Instalment;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.entitlement.Plan.InParts;
import yihao.talent.entitlement.Plan.PartAmount;
import yihao.talent.payment.LedgerRefusal;

/// @param label of a milestone
/// @param evidence the paper a milestone is proven with
record InstalmentView(
        String key,
        Money amount,
        Instalment.Status status,
        @Nullable Bilingual label,
        @Nullable String evidence,
        @Nullable String provenBy,
        List<Proof> proof,
        @Nullable String confirmedBy,
        @Nullable String paymentId,
        @Nullable Instant paidAt,
        @Nullable LedgerRefusal refusal,
        List<String> actions) {

    static List<InstalmentView> of(Benefit benefit, Actor actor) {
        return benefit.instalments().stream()
                .map(one -> of(one, part(benefit, one), BenefitActions.on(one, actor)))
                .toList();
    }

    private static @Nullable PartAmount part(Benefit benefit, Instalment one) {
        return benefit.basis().plan() instanceof InParts(var parts)
                ? parts.stream()
                        .filter(part -> part.id().equals(one.key()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static InstalmentView of(Instalment one, @Nullable PartAmount part, List<String> actions) {
        return new InstalmentView(
                one.key(),
                one.amount(),
                one.status(),
                part == null ? null : part.label(),
                part == null ? null : part.evidence(),
                one.provenBy(),
                one.proof(),
                one.confirmedBy(),
                one.paymentId(),
                one.paidAt(),
                one.refusal(),
                actions);
    }
}
