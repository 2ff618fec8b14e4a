package yihao.reward.claim;

import java.time.LocalDate;
import yihao.kernel.Money;
import yihao.rules.RuleBook;

/// Rule RC-12: a part of each payment goes to the tax authority, by the rule in force on the day of the payment.
public final class Withholding {

    private final RuleBook<WithholdingRules> rules;

    public Withholding(RuleBook<WithholdingRules> rules) {
        this.rules = rules;
    }

    /// What is withheld of a share: what was, once it is asked for; until then what would be that day.
    public Money of(Claim claim, Share share, LocalDate day) {
        var withheld = share.withheld();
        if (withheld != null) {
            return withheld;
        }
        return rules.inForce(day)
                .map(set -> set.rules().of(share.amount(), claim.subject().kindOf(share.payee())))
                .orElseGet(() -> Money.zero(share.amount().currency()));
    }
}
