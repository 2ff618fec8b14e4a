package yihao.lead.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// The shipped rule as another city would write it.
final class ReferralRules {

    private ReferralRules() {}

    static RuleBook<ReferralRule> with(UnaryOperator<ReferralRule> change) {
        var shipped = ReferralRule.shipped().inForce(LocalDate.of(2026, 9, 1)).orElseThrow();
        return RuleBook.of(List.of(new RuleSet<>(
                shipped.kind(),
                shipped.id(),
                shipped.version() + 1,
                shipped.validFrom(),
                null,
                "ours",
                shipped.status(),
                null,
                null,
                change.apply(shipped.rules()))));
    }

    static RuleBook<ReferralRule> filing(FilingWindow filing) {
        return with(rule ->
                new ReferralRule(rule.excluded(), rule.jointMost(), rule.laterFiling(), filing, rule.linkDays()));
    }

    static RuleBook<ReferralRule> later(ReferralRule.LaterFiling later) {
        return with(rule -> new ReferralRule(rule.excluded(), rule.jointMost(), later, rule.filing(), rule.linkDays()));
    }
}
