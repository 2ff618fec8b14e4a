package yihao.lead.referral;

import java.util.List;
import yihao.lead.referral.Referrer.Category;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L11: who may not refer, and how long an investor's link is good for, as rule data.
public record ReferralRule(List<Category> excluded, int linkDays) {

    public ReferralRule {
        excluded = List.copyOf(excluded);
    }

    /// The versions that ship with the service.
    public static RuleBook<ReferralRule> shipped() {
        return RuleFormat.of("referrals", ReferralRule.class, "/rules/lead/referrals.schema.json")
                .book("/rules/lead/referrals.yaml");
    }
}
