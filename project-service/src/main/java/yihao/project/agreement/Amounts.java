package yihao.project.agreement;

import static yihao.project.agreement.AgreementProblem.COMMITMENT_AMOUNT_MISSING;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_AMOUNT_NOT_ASKED;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_AMOUNT_UNFIT;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_KIND_UNKNOWN;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Refusal;
import yihao.project.agreement.AgreementRules.AmountRule;
import yihao.project.agreement.AgreementRules.CommitmentKind;

/// What an amount has to be: there where its kind asks for it, above zero, no finer than its kind counts, at most 15
/// digits before the point.
final class Amounts {

    private static final int MOST_DIGITS = 15;

    private Amounts() {}

    static Optional<Refusal> whyNot(Commitment.Content content, AgreementRules rules) {
        return rules.kind(content.kind())
                .filter(kind -> kind.sides().contains(content.side()))
                .map(kind -> whyNot(content.amount(), kind.amount(), kind.decimals()))
                .orElseGet(() -> Optional.of(Refusal.of(COMMITMENT_KIND_UNKNOWN, "kind", content.kind())));
    }

    /// Done in amounts exactly where an amount was promised.
    static Optional<Refusal> whyNot(@Nullable BigDecimal done, Commitment of, AgreementRules rules) {
        var asks = of.amount() == null ? AmountRule.NONE : AmountRule.REQUIRED;
        return whyNot(
                done, asks, rules.kind(of.kind()).map(CommitmentKind::decimals).orElse(2));
    }

    private static Optional<Refusal> whyNot(@Nullable BigDecimal amount, AmountRule asks, int decimals) {
        if (amount == null) {
            return asks == AmountRule.REQUIRED ? Optional.of(Refusal.of(COMMITMENT_AMOUNT_MISSING)) : Optional.empty();
        }
        if (asks == AmountRule.NONE) {
            return Optional.of(Refusal.of(COMMITMENT_AMOUNT_NOT_ASKED));
        }
        return isFit(amount, decimals)
                ? Optional.empty()
                : Optional.of(Refusal.of(COMMITMENT_AMOUNT_UNFIT, "decimals", decimals));
    }

    private static boolean isFit(BigDecimal amount, int decimals) {
        var plain = amount.stripTrailingZeros();
        return amount.signum() > 0 && plain.scale() <= decimals && plain.precision() - plain.scale() <= MOST_DIGITS;
    }
}
